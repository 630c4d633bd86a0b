(function(){var d=document.documentElement;d.classList.add('js');try{var c=localStorage.getItem('colours');if(c==='paper'||c==='night')d.dataset.colours=c}catch(e){}})()
