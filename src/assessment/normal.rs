//! The inverse of the standard normal distribution, for d' and c.
//!
//! Wichura's AS 241, PPND16 (Applied Statistics 37, 1988): about 16 digits wherever the probability is between the
//! smallest double and its complement. Knows nothing of signals.

/// Coefficients of the middle, |p - 0.5| up to 0.425, lowest power first.
const MIDDLE: ([f64; 8], [f64; 8]) = (
    [
        3.387_132_872_796_366_5,
        1.331_416_678_917_843_8e2,
        1.971_590_950_306_551_3e3,
        1.373_169_376_550_946e4,
        4.592_195_393_154_987e4,
        6.726_577_092_700_87e4,
        3.343_057_558_358_813e4,
        2.509_080_928_730_122_7e3,
    ],
    [
        1.0,
        4.231_333_070_160_091e1,
        6.871_870_074_920_579e2,
        5.394_196_021_424_751e3,
        2.121_379_430_158_659_7e4,
        3.930_789_580_009_271e4,
        2.872_908_573_572_194_3e4,
        5.226_495_278_852_854e3,
    ],
);

/// Coefficients of the shoulders, where the root of -ln(p) is up to 5.
const SHOULDER: ([f64; 8], [f64; 8]) = (
    [
        1.423_437_110_749_683_5,
        4.630_337_846_156_546,
        5.769_497_221_460_691,
        3.647_848_324_763_204_5,
        1.270_458_252_452_368_4,
        2.417_807_251_774_506e-1,
        2.272_384_498_926_918_4e-2,
        7.745_450_142_783_414e-4,
    ],
    [
        1.0,
        2.053_191_626_637_759,
        1.676_384_830_183_803_8,
        6.897_673_349_851e-1,
        1.481_039_764_274_800_8e-1,
        1.519_866_656_361_645_7e-2,
        5.475_938_084_995_345e-4,
        1.050_750_071_644_416_9e-9,
    ],
);

/// Coefficients of the tails.
const TAIL: ([f64; 8], [f64; 8]) = (
    [
        6.657_904_643_501_103,
        5.463_784_911_164_114,
        1.784_826_539_917_291_3,
        2.965_605_718_285_048_7e-1,
        2.653_218_952_657_612_4e-2,
        1.242_660_947_388_078_4e-3,
        2.711_555_568_743_487_6e-5,
        2.010_334_399_292_288_1e-7,
    ],
    [
        1.0,
        5.998_322_065_558_88e-1,
        1.369_298_809_227_358e-1,
        1.487_536_129_085_061_5e-2,
        7.868_691_311_456_133e-4,
        1.846_318_317_510_054_7e-5,
        1.421_511_758_316_446e-7,
        2.044_263_103_389_939_8e-15,
    ],
);

/// Returns z(p), the value that a standard normal variable stays below with probability `p`.
///
/// `p` lies strictly between 0 and 1; at and beyond the ends it is infinite.
#[must_use]
pub fn z(p: f64) -> f64 {
    if p <= 0.0 {
        return f64::NEG_INFINITY;
    }
    if p >= 1.0 {
        return f64::INFINITY;
    }
    let from_middle = p - 0.5;
    if from_middle.abs() <= 0.425 {
        return from_middle * ratio(&MIDDLE, 0.180_625 - from_middle * from_middle);
    }
    let out = (-p.min(1.0 - p).ln()).sqrt();
    let size = if out <= 5.0 { ratio(&SHOULDER, out - 1.6) } else { ratio(&TAIL, out - 5.0) };
    size.copysign(from_middle)
}

fn ratio((above, below): &([f64; 8], [f64; 8]), at: f64) -> f64 {
    let sum = |terms: &[f64; 8]| terms.iter().rev().fold(0.0, |sum, term| sum * at + term);
    sum(above) / sum(below)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values by the same algorithm in another implementation (CPython's `statistics.NormalDist().inv_cdf`).
    const KNOWN: [(f64, f64); 9] = [
        (0.5, 0.0),
        (0.6, 0.253_347_103_135_799_8),
        (0.75, 0.674_489_750_196_081_7),
        (0.9, 1.281_551_565_544_600_4),
        (0.975, 1.959_963_984_540_054),
        (0.999, 3.090_232_306_167_813_7),
        (1e-6, -4.753_424_308_822_899),
        (1e-12, -7.034_483_825_301_132),
        (1e-100, -21.273_453_560_966_324),
    ];

    #[test]
    fn agrees_to_a_billionth() {
        for (p, expected) in KNOWN {
            assert!((z(p) - expected).abs() < 1e-9, "{p}: {} not {expected}", z(p));
        }
    }

    #[test]
    fn is_odd_about_the_middle_and_rises() {
        for step in 1..500_u32 {
            let p = f64::from(step) / 1000.0;
            assert!((z(p) + z(1.0 - p)).abs() < 1e-12, "{p}");
            assert!(z(p) < z(p + 0.001), "{p}");
        }
        assert_eq!((z(0.0), z(1.0)), (f64::NEG_INFINITY, f64::INFINITY));
    }
}
