// --- src/lib.rs
use futures::ready;
pub struct Zip<A, B> { a: Fuse<A>, b: B }
pub struct Fuse<S> { s: S, done: bool }
impl<S> Fuse<S> { pub fn is_done(&self) -> bool { self.done } pub fn iter(&self) -> It { It } }
pub struct It;
impl It { fn go(&self) {} }
impl<A, B> Zip<A, B> {
    fn poll(self: Pin<&mut Self>) { let mut this = self.project(); this.a.is_done(); }
//                                                      ^^^^^^^ unresolved
//                                                                        ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
    fn poll2(mut self: Pin<&mut Self>) { let this = self.as_mut().project(); this.a.is_done(); let me = unsafe { self.get_unchecked_mut() }; me.a.is_done(); let x = self.get_mut(); x.a.is_done(); x.a.iter().go(); }
//                                                       ^^^^^^ unresolved
//                                                                ^^^^^^^ unresolved
//                                                                                  ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
//                                                                                                                    ^^^^^^^^^^^^^^^^^ unresolved
//                                                                                                                                                ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
//                                                                                                                                                                        ^^^^^^^ unresolved
//                                                                                                                                                                                       ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
//                                                                                                                                                                                                      ^^^^ calls fn:src/lib.rs:Fuse.iter receiver_type
//                                                                                                                                                                                                             ^^ calls fn:src/lib.rs:It.go return_type
    fn poll3(self) { let Self { a, b } = self.project(); a.is_done(); }
//                                            ^^^^^^^ unresolved
//                                                         ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
}
pub enum State { Idle(Option<Fuse<u8>>), Busy }
use self::State::*;
struct File { state: State, m: Mutex<Fuse<u8>>, o: Option<Fuse<u8>>, w: Weak<Fuse<u8>>, r: RwLock<Fuse<u8>>, c: OnceCell<Fuse<u8>> }
impl File {
    fn go(&mut self) {
        let buf = match self.state { Idle(ref mut cell) => cell.take().unwrap(), _ => unreachable!() };
//                                                              ^^^^ unresolved
//                                                                     ^^^^^^ unresolved
        buf.is_done();
//          ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        self.m.lock().unwrap().is_done();
//             ^^^^ unresolved
//                    ^^^^^^ unresolved
//                             ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        self.o.take().unwrap().is_done();
//             ^^^^ unresolved
//                    ^^^^^^ unresolved
//                             ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        self.w.upgrade().unwrap().is_done();
//             ^^^^^^^ unresolved
//                       ^^^^^^ unresolved
//                                ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        self.r.read().unwrap().is_done();
//             ^^^^ unresolved
//                    ^^^^^^ unresolved
//                             ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        self.c.get_or_init(|| todo!()).is_done();
//             ^^^^^^^^^^^ unresolved
//                                     ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        self.m.get_mut().unwrap().is_done();
//             ^^^^^^^ unresolved
//                       ^^^^^^ unresolved
//                                ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        self.c.get().unwrap().is_done();
//             ^^^ unresolved
//                   ^^^^^^ unresolved
//                            ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        if let Some(x) = self.o.as_mut().filter(|y| y.is_done()) { x.is_done(); }
//                              ^^^^^^ unresolved
//                                                    ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
//                                                                   ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        if let Some(Fuse { s, done }) = &self.o {}
        let z = Rc::downgrade(&self.m); 
//                  ^^^^^^^^^ unresolved
        std::mem::take(&mut self.o).unwrap().is_done();
//                ^^^^ external std
//                                  ^^^^^^ unresolved
//                                           ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        std::mem::replace(&mut self.o, None).unwrap().is_done();
//                ^^^^^^^ external std
//                                           ^^^^^^ unresolved
//                                                    ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        while let Some(q) = self.o.take() { q.is_done(); }
//                                 ^^^^ unresolved
//                                            ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        let v: Vec<Fuse<u8>> = vec![]; v.iter().take(3).for_each(|k| { k.is_done(); });
//                                                                       ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        v.into_iter().map(|k| k.is_done()).collect::<Vec<_>>();
//                              ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        for (i, k) in v.iter().enumerate().skip(1) { k.is_done(); }
//                                                     ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        v.last().unwrap().is_done();
//               ^^^^^^ unresolved
//                        ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        v.first().map(|k| k.is_done());
//                          ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        v.get(0).is_done();
//               ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        v.iter().min_by_key(|k| k.is_done()).unwrap().is_done();
//                                ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
//                                           ^^^^^^ unresolved
//                                                    ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        let best = v.iter().filter(|k| k.is_done()).max_by(|a, b| a.is_done().cmp(&b.is_done())).unwrap();
//                                       ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
//                                                                  ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
//                                                                                   ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
//                                                                                               ^^^^^^ unresolved
        best.is_done();
//           ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        v.iter().zip(v.iter()).map(|(a, b)| a.is_done()).sum::<u32>(); v.iter().fold(0, |acc, k| { k.is_done(); acc });
//                                            ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
//                                                                                                   ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        let t = thread_fn(|| self.o.unwrap()); 
//              ^^^^^^^^^ unresolved
//                                  ^^^^^^ unresolved
        if let Some(ref n) = self.o { n.is_done(); } match &self.o { Some(n) if n.is_done() => n.is_done(), None => false, Some(n) => n.is_done() };
//                                      ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
//                                                                                ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
//                                                                                               ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
//                                                                                                                                      ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        let Some(n) = self.o.as_ref() else { return; }; n.is_done();
//                           ^^^^^^ unresolved
//                                                        ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        let g = self.o.as_ref().and_then(|n| Some(n)).unwrap();
//                     ^^^^^^ unresolved
//                                                    ^^^^^^ unresolved
        g.is_done();
//        ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        let e = self.res().map_err(|e| e).unwrap(); e.is_done(); self.res().unwrap_or_else(|_| todo!()).is_done(); self.res()?.is_done();
//                   ^^^ calls fn:src/lib.rs:File.res receiver_type
//                                        ^^^^^^ unresolved
//                                                    ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
//                                                                    ^^^ calls fn:src/lib.rs:File.res receiver_type
//                                                                                                      ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
//                                                                                                                      ^^^ calls fn:src/lib.rs:File.res receiver_type
//                                                                                                                             ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        if self.res().is_ok_and(|n| n.is_done()) {} 
//              ^^^ calls fn:src/lib.rs:File.res receiver_type
//                                    ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        let bx: Box<dyn Fn() -> Fuse<u8>> = Box::new(|| todo!());
        bx().is_done();
//      ^^ unresolved
//           ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
        Some(1).and_then(|_| self.o.as_ref()).unwrap().is_done();
//                                  ^^^^^^ unresolved
    }
    fn res(&self) -> Result<Fuse<u8>, u8> { todo!() }
}
fn zz(s: State, t: &mut State) { 
   match s { State::Idle(ref mut c) => c.take().unwrap().is_done(), _ => 1 };
//                                       ^^^^ unresolved
//                                              ^^^^^^ unresolved
//                                                       ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
   match s { Idle(ref mut c) => c.is_done(), _ => 1 };
//                                ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
   match t { Idle(c) => c.is_done(), _ => 1 };
//                        ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
   let b = match t { Idle(c) => c.take(), _ => unreachable!() }; b.is_done();
//                                ^^^^ unresolved
//                                                                 ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
   let b = match t { Idle(c) => c, _ => panic!() }; b.is_done();
//                                                    ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
   let b = match t { Idle(c) => c, _ => return }; b.is_done();
//                                                  ^^^^^^^ calls fn:src/lib.rs:Fuse.is_done receiver_type
}
// --- src/pinned.rs
pub struct Zip<A> { a: Fuse<A> }
pub struct Fuse<S> { s: S, done: bool }
impl<S> Fuse<S> { pub fn is_done(&self) -> bool { self.done } }
impl<A> Zip<A> {
    fn p0(self: Pin<&mut Self>) { self.a.is_done(); }
//                                       ^^^^^^^ calls fn:src/pinned.rs:Fuse.is_done receiver_type
    fn p1(self: Pin<&mut Self>) { let this = self; this.a.is_done(); }
//                                                        ^^^^^^^ calls fn:src/pinned.rs:Fuse.is_done receiver_type
    fn p2(self: Pin<&mut Self>) { let this = self.project(); this.a.is_done(); }
//                                                ^^^^^^^ unresolved
//                                                                  ^^^^^^^ calls fn:src/pinned.rs:Fuse.is_done receiver_type
    fn p3(self) { let this = self.project(); this.a.is_done(); }
//                                ^^^^^^^ unresolved
//                                                  ^^^^^^^ calls fn:src/pinned.rs:Fuse.is_done receiver_type
    fn p4(&self) { let this = self.take(); this.a.is_done(); }
//                                 ^^^^ unresolved
//                                                ^^^^^^^ calls fn:src/pinned.rs:Fuse.is_done receiver_type
    fn p5(&self) { let this = self.clone(); this.a.is_done(); }
//                                 ^^^^^ unresolved
//                                                 ^^^^^^^ calls fn:src/pinned.rs:Fuse.is_done receiver_type
}
fn q(z: Zip<u8>) { let this = z.project(); this.a.is_done(); z.project().a.is_done(); }
//                              ^^^^^^^ unresolved
//                                                ^^^^^^^ calls fn:src/pinned.rs:Fuse.is_done receiver_type
//                                                             ^^^^^^^ unresolved
//                                                                         ^^^^^^^ calls fn:src/pinned.rs:Fuse.is_done receiver_type
