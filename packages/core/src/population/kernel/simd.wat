;; The loops of the portable kernel on 128 rows at a time. `npm run gen` turns this into simd-module.ts.
;;
;; A step is four 32-bit integers: the gate (0 and, 1 and-not, 2 nor) and the addresses of a, b and the result, all of them
;; multiples of 16. `bytes` is the length of a plane, a multiple of 16 too.
(module
  (memory (export "memory") 1)

  ;; All steps on one block of rows, then on the next: a block of every plane fits into the processor's own memory.
  (func (export "run") (param $steps i32) (param $count i32) (param $bytes i32)
    (local $from i32) (local $to i32) (local $step i32) (local $last i32) (local $gate i32)
    (local $a i32) (local $b i32) (local $out i32) (local $end i32)
    (local.set $last (i32.add (local.get $steps) (i32.shl (local.get $count) (i32.const 4))))
    (block $done
      (loop $blocks
        (br_if $done (i32.ge_u (local.get $from) (local.get $bytes)))
        (local.set $to (i32.add (local.get $from) (i32.const 4096)))
        (if (i32.gt_u (local.get $to) (local.get $bytes)) (then (local.set $to (local.get $bytes))))
        (local.set $step (local.get $steps))
        (block $stepped
          (loop $next
            (br_if $stepped (i32.ge_u (local.get $step) (local.get $last)))
            (local.set $gate (i32.load (local.get $step)))
            (local.set $a (i32.add (i32.load offset=4 (local.get $step)) (local.get $from)))
            (local.set $b (i32.add (i32.load offset=8 (local.get $step)) (local.get $from)))
            (local.set $out (i32.add (i32.load offset=12 (local.get $step)) (local.get $from)))
            (local.set $end (i32.add (i32.load offset=12 (local.get $step)) (local.get $to)))
            (if (i32.eqz (local.get $gate))
              (then
                (loop $and
                  (v128.store (local.get $out) (v128.and (v128.load (local.get $a)) (v128.load (local.get $b))))
                  (local.set $a (i32.add (local.get $a) (i32.const 16)))
                  (local.set $b (i32.add (local.get $b) (i32.const 16)))
                  (local.set $out (i32.add (local.get $out) (i32.const 16)))
                  (br_if $and (i32.lt_u (local.get $out) (local.get $end)))))
              (else
                (if (i32.eq (local.get $gate) (i32.const 1))
                  (then
                    (loop $andnot
                      (v128.store (local.get $out) (v128.andnot (v128.load (local.get $a)) (v128.load (local.get $b))))
                      (local.set $a (i32.add (local.get $a) (i32.const 16)))
                      (local.set $b (i32.add (local.get $b) (i32.const 16)))
                      (local.set $out (i32.add (local.get $out) (i32.const 16)))
                      (br_if $andnot (i32.lt_u (local.get $out) (local.get $end)))))
                  (else
                    (loop $nor
                      (v128.store (local.get $out)
                        (v128.not (v128.or (v128.load (local.get $a)) (v128.load (local.get $b)))))
                      (local.set $a (i32.add (local.get $a) (i32.const 16)))
                      (local.set $b (i32.add (local.get $b) (i32.const 16)))
                      (local.set $out (i32.add (local.get $out) (i32.const 16)))
                      (br_if $nor (i32.lt_u (local.get $out) (local.get $end))))))))
            (local.set $step (i32.add (local.get $step) (i32.const 16)))
            (br $next)))
        (local.set $from (local.get $to))
        (br $blocks))))

  ;; How many bits are set in `bytes` bytes.
  (func (export "count") (param $at i32) (param $bytes i32) (result i32)
    (local $end i32) (local $sum v128)
    (local.set $end (i32.add (local.get $at) (local.get $bytes)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $sum
          (i32x4.add (local.get $sum)
            (i32x4.extadd_pairwise_i16x8_u
              (i16x8.extadd_pairwise_i8x16_u (i8x16.popcnt (v128.load (local.get $at)))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $next)))
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
      (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum))))))
