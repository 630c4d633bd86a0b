const hi = import('../lib/Hi.svelte');
import('svelte').then(({mount})=>hi.then((m)=>mount(m.default,{target:document.body})));
