import { openPostgresStore, type Store } from "../packages/server/src/storage/index.ts";
import { startPostgres } from "./postgres/start-postgres.ts";
const rec=(id:string)=>({type:"order",id,version:1,subject:"c"+id.slice(0,3),at:5,data:{a:[1,"é"],text:"x".repeat(200)},createdAt:1,updatedAt:1});
async function bench(name:string,s:Store,conc:number,n:number,spread=1){ let i=0; const t=performance.now();
  await Promise.all(Array.from({length:conc},async()=>{ while(i<n){ const id=`${name}-${conc}-${spread}-${i++}`; const r=await s.commit({tenant:"t"+(i%spread),writes:[{kind:"insert",table:"records",row:rec(id)},{kind:"insert",table:"records",row:{...rec(id),type:"v"}},{kind:"audit",entry:{at:1,person:"p",action:"a",target:"t",payload:{x:1}}}]}); if(!r.ok) throw r}}));
  console.log(name,"concurrency",conc,"tenants",spread,Math.round(n/(performance.now()-t)*1000),"plans/s");
  const t2=performance.now(); let k=0; await Promise.all(Array.from({length:8},async()=>{while(k<8000) await s.getRecord("t0","order",`${name}-${conc}-${spread}-${k++}`)})); console.log("  gets/s 8",Math.round(8000/(performance.now()-t2)*1000)); }
const pgs=await startPostgres(); const p=await openPostgresStore({connectionString:pgs!.url("postgres")});
await bench("warm",p,8,2000); await bench("pg",p,1,1000); await bench("pg",p,8,4000,1); await bench("pg",p,32,4000,100); await p.close(); await pgs!.stop(); console.log("stopped");
