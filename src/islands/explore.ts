const hi = import('../lib/Hi.svelte');
hi.then(console.log);
