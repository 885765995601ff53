import { chromium } from 'playwright';
import { createServer } from 'node:http'; import { readFileSync, existsSync, statSync } from 'node:fs'; import { join, extname } from 'node:path';
const types={'.html':'text/html; charset=utf-8','.css':'text/css','.js':'text/javascript','.json':'application/json','.svg':'image/svg+xml','.woff2':'font/woff2'};
const root=process.argv[2]; const srv=createServer((q,r)=>{let p=join(root,decodeURIComponent(new URL(q.url,'http://x').pathname)); if(existsSync(p)&&statSync(p).isDirectory())p=join(p,'index.html'); if(!existsSync(p)){r.writeHead(404);return r.end()} r.writeHead(200,{'content-type':types[extname(p)]??'application/octet-stream'}); r.end(readFileSync(p))}).listen(4477);
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-background-networking','--disable-component-update','--disable-sync','--no-first-run']});
for (const spec of process.argv.slice(3)) { const [path,w,scheme,name]=spec.split('|'); const c=await b.newContext({viewport:{width:+w,height:900},colorScheme:scheme}); const p=await c.newPage(); await p.goto('http://127.0.0.1:4477'+path); await p.waitForTimeout(300); await p.screenshot({path:`/tmp/shots/${name}.png`}); await c.close(); }
await b.close(); srv.close();
