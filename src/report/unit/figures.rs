//! The statistics of the reports: rates, quartiles, correlation, reliability, each with how sure it is.
//!
//! Plain functions of numbers; knows no interview and no language. What each figure means, and what it does not, is in
//! `docs/reports.md`. Every interval here takes its observations as independent of each other.

use crate::assessment::{
    series::{Counts, Sensitivity},
    z,
};

/// z(0.975): every interval of the reports is one of 95 percent.
const Z95: f64 = 1.959_963_984_540_054;

/// A figure with the ends of its interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// The figure.
    pub at: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rate {
    /// How many it was so for.
    pub found: u32,
    /// Of how many.
    pub of: u32,
}

impl Rate {
    /// Counts one more.
    pub fn count(&mut self, found: bool) {
        self.found += u32::from(found);
        self.of += 1;
    }

    /// Returns the share, 0 to 1; nothing where nothing was counted.
    #[must_use]
    pub fn share(self) -> Option<f64> {
        (self.of > 0).then(|| f64::from(self.found) / f64::from(self.of))
    }

    /// Returns the share with Wilson's score interval (Wilson, JASA 22, 1927): it stays inside 0 to 1 and holds for small
    /// counts, too.
    #[must_use]
    pub fn wilson(self) -> Option<Span> {
        let at = self.share()?;
        let n = f64::from(self.of);
        let z2 = Z95 * Z95;
        let middle = (at + z2 / (2.0 * n)) / (1.0 + z2 / n);
        let half = Z95 / (1.0 + z2 / n) * (at * (1.0 - at) / n + z2 / (4.0 * n * n)).sqrt();
        Some(Span { at, low: (middle - half).max(0.0), high: (middle + half).min(1.0) })
    }
}

/// The middle one and what lies a quarter of the way from either end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quartiles {
    /// A quarter lies below.
    pub low: f64,
    /// Half lies below.
    pub median: f64,
    /// Three quarters lie below.
    pub high: f64,
}

impl Quartiles {
    /// Returns the quartiles of values in any order, by linear interpolation (type 7 of Hyndman and Fan, The American
    /// Statistician 50, 1996); nothing where there is no value.
    #[must_use]
    pub fn of(mut values: Vec<f64>) -> Option<Self> {
        values.sort_by(f64::total_cmp);
        let at = |part: f64| {
            let place = part * (values.len() - 1) as f64;
            let (low, high) = (place.floor() as usize, place.ceil() as usize);
            values[low] + (values[high] - values[low]) * (place - place.floor())
        };
        (!values.is_empty()).then(|| Self { low: at(0.25), median: at(0.5), high: at(0.75) })
    }
}

/// Returns the mean; nothing where there is no value.
#[must_use]
pub fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// What a point-biserial correlation needs, as sums, so that any number of interviews takes the same memory.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Biserial {
    /// How many had it, of how many.
    pub rate: Rate,
    with: f64,
    all: f64,
    squares: f64,
}

/// Fewest interviews on either side before a correlation is told (design).
pub const SIDE_LEAST: u32 = 5;

impl Biserial {
    /// Counts one interview: whether it had the item, and its score in all that the item does not belong to.
    pub fn count(&mut self, has: bool, rest: f64) {
        self.rate.count(has);
        self.with += if has { rest } else { 0.0 };
        self.all += rest;
        self.squares += rest * rest;
    }

    /// Returns the correlation of having the item with the rest score, -1 to 1:
    /// r = (mean with - mean without) / s * sqrt(p q), s the standard deviation over all (Lord and Novick 1968, 15.5).
    ///
    /// Nothing where fewer than [`SIDE_LEAST`] had it, or had it not, or where the rest never differs.
    #[must_use]
    pub fn correlation(&self) -> Option<f64> {
        let without = self.rate.of - self.rate.found;
        if self.rate.found < SIDE_LEAST || without < SIDE_LEAST {
            return None;
        }
        let (n, with, without) = (f64::from(self.rate.of), f64::from(self.rate.found), f64::from(without));
        let variance = self.squares / n - (self.all / n) * (self.all / n);
        if variance <= 1e-9 {
            return None;
        }
        let apart = self.with / with - (self.all - self.with) / without;
        Some((apart / variance.sqrt() * (with * without).sqrt() / n).clamp(-1.0, 1.0))
    }
}

/// How far the cases of an exercise agree on who does well.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alpha {
    /// Cronbach's alpha with Feldt's interval.
    pub span: Span,
    /// How many persons.
    pub persons: usize,
    /// How many cases each of them played.
    pub cases: usize,
    /// Standard error of a person's mean score, in points: the standard deviation of the means, times the root of what
    /// alpha lacks to 1. Nothing where alpha is below 0.
    pub error: Option<f64>,
}

/// Fewest persons before alpha is told (design): with fewer its interval says nothing.
pub const ALPHA_PERSONS: usize = 10;

impl Alpha {
    /// Works out alpha over persons (rows) and cases (columns): k/(k-1) (1 - sum of the cases' variances / variance of the
    /// sums) (Cronbach, Psychometrika 16, 1951), with the interval of Feldt (Psychometrika 30, 1965).
    ///
    /// Nothing for fewer than [`ALPHA_PERSONS`] persons or two cases, for rows of different length, and where everybody's
    /// sum is the same.
    #[must_use]
    pub fn of(rows: &[Vec<f64>]) -> Option<Self> {
        let (persons, cases) = (rows.len(), rows.first()?.len());
        if persons < ALPHA_PERSONS || cases < 2 || rows.iter().any(|row| row.len() != cases) {
            return None;
        }
        let column = |ix: usize| rows.iter().map(|row| row[ix]).collect::<Vec<_>>();
        let within: f64 = (0..cases).map(|ix| variance(&column(ix))).sum();
        let sums: Vec<f64> = rows.iter().map(|row| row.iter().sum()).collect();
        let whole = variance(&sums);
        if whole <= 1e-9 {
            return None;
        }
        let k = cases as f64;
        let at = k / (k - 1.0) * (1.0 - within / whole);
        let (above, below) = ((persons - 1) as f64, ((persons - 1) * (cases - 1)) as f64);
        let end = |part: f64| 1.0 - (1.0 - at) * f_quantile(part, above, below);
        let span = Span { at, low: end(0.975), high: end(0.025) };
        let error = (at >= 0.0).then(|| (whole.sqrt() / k) * (1.0 - at).max(0.0).sqrt());
        Some(Self { span, persons, cases, error })
    }
}

/// The variance with n - 1 below.
fn variance(values: &[f64]) -> f64 {
    let n = values.len() as f64;
    let middle = values.iter().sum::<f64>() / n;
    values.iter().map(|value| (value - middle).powi(2)).sum::<f64>() / (n - 1.0)
}

/// d' and c with their intervals.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Detected {
    /// Sensitivity.
    pub d_prime: Span,
    /// Criterion.
    pub c: Span,
}

impl Detected {
    /// Puts intervals round d' and c, by the variance of Gourevitch and Galanter (Psychometrika 32, 1967):
    /// var d' = H(1-H)/(signals phi(zH)^2) + F(1-F)/(noise phi(zF)^2), and a quarter of it for c. H and F are the corrected
    /// rates of [`Sensitivity`], so that neither is ever 0 or 1.
    #[must_use]
    pub fn of(counts: Counts, rates: Sensitivity) -> Self {
        let part = |rate: f64, of: u32| rate * (1.0 - rate) / (f64::from(of.max(1)) * density(z(rate)).powi(2));
        let deviation = (part(rates.hit_rate, counts.signals) + part(rates.false_alarm_rate, counts.noise)).sqrt();
        let span = |at: f64, half: f64| Span { at, low: at - half, high: at + half };
        Self { d_prime: span(rates.d_prime, Z95 * deviation), c: span(rates.c, Z95 * deviation / 2.0) }
    }
}

/// The standard normal density.
fn density(x: f64) -> f64 {
    (-x * x / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt()
}

/// The value that an F variable with these degrees of freedom stays below with probability `p`, to about ten digits.
fn f_quantile(p: f64, above: f64, below: f64) -> f64 {
    // x = d1 F / (d1 F + d2) has a beta distribution; it is found by halving.
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    for _ in 0..100 {
        let middle = f64::midpoint(low, high);
        if beta(middle, above / 2.0, below / 2.0) < p { low = middle } else { high = middle }
    }
    let x = f64::midpoint(low, high);
    below * x / (above * (1.0 - x))
}

/// The regularised incomplete beta function, by the continued fraction of Abramowitz and Stegun 26.5.8 (modified Lentz).
fn beta(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 || x >= 1.0 {
        return if x <= 0.0 { 0.0 } else { 1.0 };
    }
    // The fraction converges fast on one side only; the other is its mirror.
    if x > (a + 1.0) / (a + b + 2.0) {
        return 1.0 - beta(1.0 - x, b, a);
    }
    let tiny = 1e-300;
    let kept = |value: f64| if value.abs() < tiny { tiny } else { value };
    let (mut c, mut d) = (1.0, 1.0 / kept(1.0 - (a + b) * x / (a + 1.0)));
    let mut sum = d;
    for step in 1..2000 {
        let m = f64::from(step);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let mut change = 1.0;
        for term in [even, odd] {
            d = 1.0 / kept(1.0 + term * d);
            c = kept(1.0 + term / c);
            change = c * d;
            sum *= change;
        }
        if (change - 1.0).abs() < 1e-14 {
            break;
        }
    }
    let front = a * x.ln() + b * (1.0 - x).ln() - (ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b));
    front.exp() * sum / a
}

/// The logarithm of the gamma function above 0, by recursion and Stirling's series.
fn ln_gamma(mut x: f64) -> f64 {
    let mut below = 0.0;
    while x < 15.0 {
        below += x.ln();
        x += 1.0;
    }
    let (r, r2) = (1.0 / x, 1.0 / (x * x));
    let series = r * (1.0 / 12.0 - r2 * (1.0 / 360.0 - r2 * (1.0 / 1260.0 - r2 / 1680.0)));
    (x - 0.5) * x.ln() - x + (2.0 * std::f64::consts::PI).ln() / 2.0 + series - below
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: f64, expected: f64, by: f64) {
        assert!((found - expected).abs() < by, "{found} is not {expected}");
    }

    /// Values of Brown, Cai and DasGupta (Statistical Science 16, 2001) and of the formula worked by hand.
    #[test]
    fn wilson_s_interval_is_the_known_one() {
        for (found, of, low, high) in
            [(8, 10, 0.4902, 0.9433), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (50, 100, 0.4038, 0.5962)]
        {
            let span = Rate { found, of }.wilson().expect("something was counted");
            near(span.low, low, 5e-5);
            near(span.high, high, 5e-5);
        }
        assert_eq!(Rate::default().wilson(), None);
    }

    #[test]
    fn quartiles_lie_between_the_values() {
        let found = Quartiles::of(vec![4.0, 1.0, 3.0, 2.0]).expect("values");
        assert_eq!((found.low, found.median, found.high), (1.75, 2.5, 3.25));
        assert_eq!(Quartiles::of(vec![7.0]).map(|q| (q.low, q.high)), Some((7.0, 7.0)));
        assert_eq!(Quartiles::of(Vec::new()), None);
    }

    /// The tables of the F distribution in any textbook.
    #[test]
    fn f_is_that_of_the_tables() {
        for (p, above, below, value) in [
            (0.975, 10.0, 20.0, 2.7737),
            (0.95, 1.0, 10.0, 4.9646),
            (0.95, 5.0, 5.0, 5.0503),
            (0.025, 10.0, 20.0, 0.2925),
        ] {
            near(f_quantile(p, above, below), value, 6e-5);
        }
        near(f_quantile(0.5, 200.0, 200.0), 1.0, 1e-9);
    }

    #[test]
    fn the_correlation_is_that_of_pearson() {
        // Pearson's r of (1,1,1,1,1,0,0,0,0,0) and these scores, worked out the long way.
        let scores = [80.0, 70.0, 90.0, 60.0, 75.0, 50.0, 65.0, 40.0, 55.0, 72.0];
        let mut sums = Biserial::default();
        for (ix, score) in scores.iter().enumerate() {
            sums.count(ix < 5, *score);
        }
        let middle = mean(&scores).expect("values");
        let has = |ix: usize| if ix < 5 { 0.5 } else { -0.5 };
        let across: f64 = scores.iter().enumerate().map(|(ix, score)| has(ix) * (score - middle)).sum();
        let spread: f64 = scores.iter().map(|score| (score - middle).powi(2)).sum();
        near(sums.correlation().expect("five on either side"), across / (spread * 2.5).sqrt(), 1e-9);
        let mut few = Biserial::default();
        (0..9).for_each(|ix| few.count(ix < 5, scores[ix]));
        assert_eq!(few.correlation(), None, "four without it are too few");
    }

    #[test]
    fn alpha_is_that_of_a_worked_example() {
        // Ten persons, three cases. Sum of the variances of the cases 1579/9, variance of the sums 2282/5; worked out in fractions.
        let rows: Vec<Vec<f64>> = [
            [70, 72, 68],
            [60, 66, 61],
            [80, 74, 79],
            [55, 60, 52],
            [65, 70, 72],
            [75, 69, 70],
            [62, 58, 66],
            [78, 80, 74],
            [68, 64, 70],
            [72, 75, 77],
        ]
        .iter()
        .map(|row| row.iter().map(|score| f64::from(*score)).collect())
        .collect();
        let alpha = Alpha::of(&rows).expect("ten persons");
        near(alpha.span.at, 0.923_386, 1e-6);
        near(alpha.span.low, 0.775_59, 1e-4);
        near(alpha.span.high, 0.979_30, 1e-4);
        assert_eq!((alpha.persons, alpha.cases), (10, 3));
        assert_eq!(Alpha::of(&rows[..9]), None, "too few persons");
        let parallel: Vec<Vec<f64>> = (0..10).map(|ix| vec![f64::from(ix); 4]).collect();
        near(Alpha::of(&parallel).expect("they differ").span.at, 1.0, 1e-12);
        assert_eq!(Alpha::of(&vec![vec![1.0, 2.0]; 12]), None, "nobody differs");
    }

    #[test]
    fn sensitivity_has_the_interval_of_gourevitch_and_galanter() {
        let counts = Counts { signals: 8, hits: 6, noise: 12, false_alarms: 3 };
        let found = Detected::of(counts, Sensitivity::of(counts));
        near(found.d_prime.at, 1.2046, 5e-5);
        near(found.d_prime.high - found.d_prime.at, 1.197_70, 1e-4);
        near(found.c.high - found.c.at, (found.d_prime.high - found.d_prime.at) / 2.0, 1e-12);
    }
}
