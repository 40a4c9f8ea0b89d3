;; The inner loops of the judge (net.ts), eight sixteen-bit whole numbers or four fractions at once. Assembled into
;; kernel-code.ts by `npm run kernel`. Addresses and sizes are in bytes; a unit takes `unit` bytes of whole numbers and
;; twice that of fractions, and all of them are multiples of sixteen.
(module
  (memory (export "memory") 1)

  ;; Adds a row to what is summed already.
  (func $put (export "put") (param $to i32) (param $row i32) (param $size i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $to) (local.get $size)))
    (loop $next
      (v128.store (local.get $to) (i16x8.add (v128.load (local.get $to)) (v128.load (local.get $row))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $to) (local.get $end)))))

  ;; Takes a row out again.
  (func $take (export "take") (param $from i32) (param $row i32) (param $size i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $from) (local.get $size)))
    (loop $next
      (v128.store (local.get $from) (i16x8.sub (v128.load (local.get $from)) (v128.load (local.get $row))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $from) (local.get $end)))))

  ;; What all words and names of a stretch add up to. `to` is where the window of the first unit begins; `words` and `names`
  ;; hold the address of each unit's rows, 0 where nobody is named.
  (func (export "sum") (param $to i32) (param $words i32) (param $names i32) (param $count i32) (param $unit i32) (param $row i32)
    (local $end i32)
    (local $name i32)
    (local.set $end (i32.add (local.get $words) (i32.shl (local.get $count) (i32.const 2))))
    (loop $next
      (call $put (local.get $to) (i32.load (local.get $words)) (local.get $row))
      (local.set $name (i32.load (local.get $names)))
      (if (local.get $name) (then (call $put (local.get $to) (local.get $name) (local.get $row))))
      (local.set $to (i32.add (local.get $to) (local.get $unit)))
      (local.set $names (i32.add (local.get $names) (i32.const 4)))
      (local.set $words (i32.add (local.get $words) (i32.const 4)))
      (br_if $next (i32.lt_u (local.get $words) (local.get $end)))))

  ;; Takes out what units outside a passage had put into it.
  (func (export "untie") (param $from i32) (param $words i32) (param $names i32) (param $count i32) (param $unit i32) (param $row i32)
    (local $end i32)
    (local $name i32)
    (local.set $end (i32.add (local.get $words) (i32.shl (local.get $count) (i32.const 2))))
    (loop $next
      (call $take (local.get $from) (i32.load (local.get $words)) (local.get $row))
      (local.set $name (i32.load (local.get $names)))
      (if (local.get $name) (then (call $take (local.get $from) (local.get $name) (local.get $row))))
      (local.set $from (i32.add (local.get $from) (local.get $unit)))
      (local.set $names (i32.add (local.get $names) (i32.const 4)))
      (local.set $words (i32.add (local.get $words) (i32.const 4)))
      (br_if $next (i32.lt_u (local.get $words) (local.get $end)))))

  ;; Adds to each unit the row of its place, cuts at zero, and notes how loud each unit is, in four parts, the largest of
  ;; all and the largest of those named. `places` holds addresses; `named` sixteen bits a unit, all of them set or none.
  (func (export "cut") (param $seen i32) (param $places i32) (param $named i32) (param $attention i32)
    (param $cells i32) (param $loud i32) (param $pooled i32) (param $count i32) (param $unit i32) (param $step f32)
    (local $column i32)
    (local $i i32)
    (local $cell i32)
    (local $at i32)
    (local $value v128)
    (local $most v128)
    (local $own v128)
    (local $low v128)
    (local $high v128)
    (memory.fill (local.get $loud) (i32.const 0) (i32.shl (local.get $count) (i32.const 4)))
    (loop $columns
      (local.set $low (v128.load (i32.add (local.get $attention) (i32.shl (local.get $column) (i32.const 1)))))
      (local.set $high (v128.load offset=16 (i32.add (local.get $attention) (i32.shl (local.get $column) (i32.const 1)))))
      (local.set $most (v128.const i32x4 0 0 0 0))
      (local.set $own (v128.const i32x4 0 0 0 0))
      (local.set $i (i32.const 0))
      (local.set $cell (local.get $column))
      (loop $units
        (local.set $value
          (i16x8.max_s (v128.const i32x4 0 0 0 0)
            (i16x8.add_sat_s
              (v128.load (i32.add (local.get $seen) (local.get $cell)))
              (v128.load (i32.add (local.get $column)
                (i32.load (i32.add (local.get $places) (i32.shl (local.get $i) (i32.const 2)))))))))
        (v128.store (i32.add (local.get $cells) (local.get $cell)) (local.get $value))
        (local.set $most (i16x8.max_s (local.get $most) (local.get $value)))
        (local.set $own
          (i16x8.max_s (local.get $own)
            (v128.and (local.get $value)
              (v128.load16_splat (i32.add (local.get $named) (i32.shl (local.get $i) (i32.const 1)))))))
        (local.set $at (i32.add (local.get $loud) (i32.shl (local.get $i) (i32.const 4))))
        (v128.store (local.get $at)
          (f32x4.add (v128.load (local.get $at))
            (f32x4.add
              (f32x4.mul (local.get $low) (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $value))))
              (f32x4.mul (local.get $high) (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $value)))))))
        (local.set $cell (i32.add (local.get $cell) (local.get $unit)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br_if $units (i32.lt_u (local.get $i) (local.get $count))))
      (call $fractions
        (i32.add (local.get $pooled) (i32.shl (i32.add (local.get $unit) (local.get $column)) (i32.const 1)))
        (local.get $most) (local.get $step))
      (call $fractions
        (i32.add (local.get $pooled)
          (i32.shl (i32.add (i32.shl (local.get $unit) (i32.const 1)) (local.get $column)) (i32.const 1)))
        (local.get $own) (local.get $step))
      (local.set $column (i32.add (local.get $column) (i32.const 16)))
      (br_if $columns (i32.lt_u (local.get $column) (local.get $unit)))))

  ;; Keeps eight whole numbers as fractions.
  (func $fractions (param $to i32) (param $value v128) (param $step f32)
    (v128.store (local.get $to)
      (f32x4.mul (f32x4.splat (local.get $step))
        (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $value)))))
    (v128.store offset=16 (local.get $to)
      (f32x4.mul (f32x4.splat (local.get $step))
        (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $value))))))

  ;; The mean of the units by their share of the attention.
  (func (export "gather") (param $cells i32) (param $share i32) (param $pooled i32) (param $count i32) (param $unit i32) (param $step f32)
    (local $column i32)
    (local $i i32)
    (local $cell i32)
    (local $value v128)
    (local $part v128)
    (local $low v128)
    (local $high v128)
    (loop $columns
      (local.set $low (v128.const i32x4 0 0 0 0))
      (local.set $high (v128.const i32x4 0 0 0 0))
      (local.set $i (i32.const 0))
      (local.set $cell (i32.add (local.get $cells) (local.get $column)))
      (loop $units
        (local.set $part (v128.load32_splat (i32.add (local.get $share) (i32.shl (local.get $i) (i32.const 2)))))
        (local.set $value (v128.load (local.get $cell)))
        (local.set $low
          (f32x4.add (local.get $low)
            (f32x4.mul (local.get $part) (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $value))))))
        (local.set $high
          (f32x4.add (local.get $high)
            (f32x4.mul (local.get $part) (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $value))))))
        (local.set $cell (i32.add (local.get $cell) (local.get $unit)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br_if $units (i32.lt_u (local.get $i) (local.get $count))))
      (v128.store (i32.add (local.get $pooled) (i32.shl (local.get $column) (i32.const 1)))
        (f32x4.mul (f32x4.splat (local.get $step)) (local.get $low)))
      (v128.store offset=16 (i32.add (local.get $pooled) (i32.shl (local.get $column) (i32.const 1)))
        (f32x4.mul (f32x4.splat (local.get $step)) (local.get $high)))
      (local.set $column (i32.add (local.get $column) (i32.const 16)))
      (br_if $columns (i32.lt_u (local.get $column) (local.get $unit)))))

  (func $total (param $four v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $four)) (f32x4.extract_lane 1 (local.get $four)))
      (f32.add (f32x4.extract_lane 2 (local.get $four)) (f32x4.extract_lane 3 (local.get $four)))))

  ;; The last layer, cut at zero: `rows` of `size` bytes each times what was pooled, four rows at once.
  (func (export "decide") (param $pooled i32) (param $last i32) (param $base i32) (param $hidden i32) (param $rows i32) (param $size i32)
    (local $row i32)
    (local $i i32)
    (local $at i32)
    (local $value v128)
    (local $a v128)
    (local $b v128)
    (local $c v128)
    (local $d v128)
    (loop $layer
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (local.set $i (i32.const 0))
      (loop $next
        (local.set $value (v128.load (i32.add (local.get $pooled) (local.get $i))))
        (local.set $at (i32.add (local.get $last) (local.get $i)))
        (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $value) (v128.load (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (local.get $size)))
        (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $value) (v128.load (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (local.get $size)))
        (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $value) (v128.load (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (local.get $size)))
        (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $value) (v128.load (local.get $at)))))
        (local.set $i (i32.add (local.get $i) (i32.const 16)))
        (br_if $next (i32.lt_u (local.get $i) (local.get $size))))
      (local.set $at (i32.shl (local.get $row) (i32.const 2)))
      (v128.store (i32.add (local.get $hidden) (local.get $at))
        (f32x4.pmax (v128.const i32x4 0 0 0 0)
          (f32x4.add
            (v128.load (i32.add (local.get $base) (local.get $at)))
            (f32x4.replace_lane 3
              (f32x4.replace_lane 2
                (f32x4.replace_lane 1 (f32x4.splat (call $total (local.get $a))) (call $total (local.get $b)))
                (call $total (local.get $c)))
              (call $total (local.get $d))))))
      (local.set $last (i32.add (local.get $last) (i32.shl (local.get $size) (i32.const 2))))
      (local.set $row (i32.add (local.get $row) (i32.const 4)))
      (br_if $layer (i32.lt_u (local.get $row) (local.get $rows)))))

  ;; How a class rises with each value that attention let through: the unit's share times the slope, nothing where it was cut.
  (func (export "pull") (param $cells i32) (param $share i32) (param $slope i32) (param $to i32) (param $count i32) (param $unit i32)
    (local $i i32)
    (local $column i32)
    (local $part v128)
    (local $open v128)
    (loop $units
      (local.set $part (v128.load32_splat (i32.add (local.get $share) (i32.shl (local.get $i) (i32.const 2)))))
      (local.set $column (i32.const 0))
      (loop $columns
        (local.set $open
          (i16x8.gt_s (v128.load (i32.add (local.get $cells) (local.get $column))) (v128.const i32x4 0 0 0 0)))
        (v128.store (local.get $to)
          (v128.and (i32x4.extend_low_i16x8_s (local.get $open))
            (f32x4.mul (local.get $part)
              (v128.load (i32.add (local.get $slope) (i32.shl (local.get $column) (i32.const 1)))))))
        (v128.store offset=16 (local.get $to)
          (v128.and (i32x4.extend_high_i16x8_s (local.get $open))
            (f32x4.mul (local.get $part)
              (v128.load offset=16 (i32.add (local.get $slope) (i32.shl (local.get $column) (i32.const 1)))))))
        (local.set $to (i32.add (local.get $to) (i32.const 32)))
        (local.set $column (i32.add (local.get $column) (i32.const 16)))
        (br_if $columns (i32.lt_u (local.get $column) (local.get $unit))))
      (local.set $cells (i32.add (local.get $cells) (local.get $unit)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $units (i32.lt_u (local.get $i) (local.get $count)))))

  ;; What each word's row brings to its window, times how the class rises with that. `pull` is where the window of the first
  ;; unit begins.
  (func (export "weigh") (param $words i32) (param $pull i32) (param $to i32) (param $count i32) (param $unit i32) (param $row i32)
    (local $end i32)
    (local $at i32)
    (local $stop i32)
    (local $by i32)
    (local $value v128)
    (local $sum v128)
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $count) (i32.const 2))))
    (loop $units
      (local.set $at (i32.load (local.get $words)))
      (local.set $stop (i32.add (local.get $at) (local.get $row)))
      (local.set $by (local.get $pull))
      (local.set $sum (v128.const i32x4 0 0 0 0))
      (loop $next
        (local.set $value (v128.load (local.get $at)))
        (local.set $sum
          (f32x4.add (local.get $sum)
            (f32x4.add
              (f32x4.mul (v128.load (local.get $by))
                (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $value))))
              (f32x4.mul (v128.load offset=16 (local.get $by))
                (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $value)))))))
        (local.set $by (i32.add (local.get $by) (i32.const 32)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $next (i32.lt_u (local.get $at) (local.get $stop))))
      (f32.store (local.get $to) (call $total (local.get $sum)))
      (local.set $words (i32.add (local.get $words) (i32.const 4)))
      (local.set $pull (i32.add (local.get $pull) (i32.shl (local.get $unit) (i32.const 1))))
      (local.set $to (i32.add (local.get $to) (i32.const 4)))
      (br_if $units (i32.lt_u (local.get $to) (local.get $end)))))
)
