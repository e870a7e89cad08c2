//! The ratios as bars: `docs/performance.svg`.

use std::path::Path;

use anyhow::{Result, anyhow};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::OURS;
use super::page::Section;

/// The picture, from the repository's root.
const PICTURE: &str = "docs/performance.svg";

const WIDTH: u32 = 1000;
const ROW: u32 = 20;
/// Where bars begin, and how wide one is whose ratio is 1.
const LEFT: i32 = 640;
const ONE: f64 = 150.0;
/// Bars end here, whatever their ratio is.
const MOST: f64 = 2.0;

const FASTER: RGBColor = RGBColor(46, 125, 50);
const SLOWER: RGBColor = RGBColor(198, 107, 0);
const GRAY: RGBColor = RGBColor(128, 128, 128);

/// Draws a bar for each comparison.
pub fn write(root: &Path, sections: &[Section<'_>]) -> Result<()> {
    let mut bars = Vec::new();
    for section in sections {
        for work in &section.works {
            for comparison in work.comparisons()? {
                let unit = if work.unit.starts_with("µs") { String::new() } else { format!(", {}", work.unit) };
                let way = comparison.ours.strip_prefix(OURS).unwrap_or_default();
                let language = section.language.name();
                let name = format!("{language}: {}{way}{unit} ÷ {}", work.work, comparison.other);
                bars.push((name, comparison.ratio));
            }
        }
    }
    let path = root.join(PICTURE);
    let area = SVGBackend::new(&path, (WIDTH, ROW * (bars.len() as u32 + 2))).into_drawing_area();
    draw(&area, &bars).map_err(|error| anyhow!("drawing {PICTURE}: {error}"))
}

type Area<'a> = DrawingArea<SVGBackend<'a>, plotters::coord::Shift>;

fn draw(area: &Area<'_>, bars: &[(String, f64)]) -> Result<(), DrawingAreaErrorKind<std::io::Error>> {
    area.fill(&WHITE)?;
    let font = ("sans-serif", 13).into_font();
    let right = TextStyle::from(font.clone()).pos(Pos::new(HPos::Right, VPos::Center));
    let left = TextStyle::from(font).pos(Pos::new(HPos::Left, VPos::Center));
    let line = LEFT + ONE as i32;
    let height = (ROW * (bars.len() as u32 + 1)) as i32;
    area.draw(&PathElement::new(vec![(line, ROW as i32), (line, height)], GRAY))?;
    area.draw(&Text::new("1: the same", (line + 6, ROW as i32 / 2), left.clone()))?;
    for (row, (name, ratio)) in bars.iter().enumerate() {
        let middle = ROW as i32 * (row as i32 + 1) + ROW as i32 / 2;
        let end = LEFT + (ratio.min(MOST) * ONE) as i32;
        let color = if *ratio <= 1.0 { FASTER } else { SLOWER };
        area.draw(&Rectangle::new([(LEFT, middle - 6), (end, middle + 6)], color.filled()))?;
        area.draw(&Text::new(name.as_str(), (LEFT - 8, middle), right.clone()))?;
        let mark = if *ratio > MOST { "> " } else { "" };
        area.draw(&Text::new(format!("{mark}{ratio:.2}"), (end + 6, middle), left.clone()))?;
    }
    area.present()
}
