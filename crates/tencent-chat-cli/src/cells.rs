//! Tables of cells, such as CSV: their records with the lines where they stand. The parser is that of the `csv` crate, which itself
//! reports neither a quote that is left open nor the right line after `\r\n`.

use std::io::{self, BufRead as _, BufReader, Cursor, Read};

use csv::ByteRecord;
use csv_core::ReadRecordResult;
use serde_json::Value;

use crate::lines;

/// The byte order mark of UTF-8, with which some programs begin a file.
pub const MARK: &[u8] = b"\xef\xbb\xbf";
/// Those of UTF-16.
const UTF_16: [&[u8]; 2] = [b"\xff\xfe", b"\xfe\xff"];

/// What is said of other text, such as that of a Chinese Excel.
pub const NOT_UTF_8: &str = "it is not UTF-8: save it as CSV UTF-8";

/// What stands between the cells of CSV where it is not said.
pub const COMMA: u8 = b',';

/// How the line begins by which Excel knows what stands between cells, and how long it is, with a line break of two characters.
const SEPARATOR: &[u8] = b"sep=";
const LONGEST_SEPARATOR: usize = SEPARATOR.len() + 3;

/// How much a record may have before its buffers grow: bytes, and cells.
const BYTES: usize = 1024;
const CELLS: usize = 32;

/// An input.
pub type Input = Box<dyn Read + Send>;

/// Reads what stands between cells: a character, or `\t`.
pub fn delimiter(text: &str) -> Result<u8, String> {
    match text.as_bytes() {
        b"\\t" => Ok(b'\t'),
        [byte] if byte.is_ascii() && !b"\"\r\n".contains(byte) => Ok(*byte),
        _ => Err("expected one character, such as ';'".to_owned()),
    }
}

/// A value as text: a string without its quotes, nothing for `null`, a list or an object as JSON.
pub fn text(value: Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text),
        value => Some(value.to_string()),
    }
}

/// What to do where a line of names has semicolons in place of commas.
pub fn hint_of_delimiter<'n>(mut names: impl Iterator<Item = &'n str>) -> Option<&'static str> {
    let is_one = names.next().is_some_and(|name| name.contains(';')) && names.next().is_none();
    is_one.then_some("--delimiter ';' is for a file with semicolons between its cells")
}

/// What a line `sep=;` at the beginning says, and how long it is, with its end.
fn separator(head: &[u8]) -> Option<(u8, usize)> {
    let (word, rest) = head.split_at_checked(SEPARATOR.len())?;
    let (delimiter, end) = rest.split_first()?;
    if !word.eq_ignore_ascii_case(SEPARATOR) || !delimiter.is_ascii() || b"\"\r\n".contains(delimiter) {
        return None;
    }
    let ends = match end {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        [] => 0,
        _ => return None,
    };
    Some((*delimiter, SEPARATOR.len() + 1 + ends))
}

/// The input without a mark of UTF-8. UTF-16 is refused.
pub fn utf_8(mut input: Input) -> io::Result<Input> {
    let mut head = Vec::new();
    input.by_ref().take(MARK.len() as u64).read_to_end(&mut head)?;
    // A character of ASCII has a zero beside it.
    if UTF_16.iter().any(|mark| head.starts_with(mark)) || head.contains(&0) {
        return Err(io::Error::other("it is UTF-16: save it as CSV UTF-8"));
    }
    if head == MARK {
        head.clear();
    }
    Ok(Box::new(Cursor::new(head).chain(input)))
}

/// Reads records.
pub struct Records {
    input: BufReader<Input>,
    parser: Box<csv_core::Reader>,
    bytes: Vec<u8>,
    ends: Vec<usize>,
    place: Place,
}

/// Where the next byte stands.
struct Place {
    line: u64,
    is_after_return: bool,
    /// The line in which the record begins; nothing before its first byte.
    first: Option<u64>,
}

impl Records {
    /// A first line `sep=;`, as Excel writes it, says what stands between cells, and is not a record.
    pub fn new(input: Input, delimiter: u8) -> io::Result<Self> {
        let mut input = utf_8(input)?;
        let mut head = Vec::new();
        input.by_ref().take(LONGEST_SEPARATOR as u64).read_to_end(&mut head)?;
        let (delimiter, length) = separator(&head).unwrap_or((delimiter, 0));
        let mut place = Place { line: 1, is_after_return: false, first: None };
        place.pass(&head[..length]);
        head.drain(..length);
        Ok(Self {
            input: BufReader::new(Box::new(Cursor::new(head).chain(input))),
            parser: Box::new(csv_core::ReaderBuilder::new().delimiter(delimiter).build()),
            bytes: vec![0; BYTES],
            ends: vec![0; CELLS],
            place,
        })
    }

    /// The names in the first line, without spaces around them.
    pub fn names(&mut self) -> io::Result<Vec<String>> {
        let (_, cells) = self.next()?.ok_or_else(|| io::Error::other("it is empty"))?;
        let name =
            |cell: &[u8]| Ok(std::str::from_utf8(cell).map_err(|_| io::Error::other(NOT_UTF_8))?.trim().to_owned());
        cells.iter().map(name).collect()
    }

    /// The next record, and its first line; nothing at the end.
    pub fn next(&mut self) -> io::Result<Option<(u64, ByteRecord)>> {
        let (mut bytes, mut cells) = (0, 0);
        self.place.first = None;
        loop {
            let input = self.input.fill_buf()?;
            let is_end = input.is_empty();
            if is_end && self.place.first.is_none() {
                return Ok(None);
            }
            // A line break ends each record, except between quotes.
            let input = if is_end { b"\n" } else { input };
            let (result, read, written, ended) =
                self.parser.read_record(input, &mut self.bytes[bytes..], &mut self.ends[cells..]);
            self.place.pass(&input[..read]);
            if !is_end {
                self.input.consume(read);
            }
            (bytes, cells) = (bytes + written, cells + ended);
            let first = self.place.first.unwrap_or(self.place.line);
            match result {
                ReadRecordResult::InputEmpty if is_end => {
                    return Err(io::Error::other(format!("line {first}: a quote is not closed")));
                }
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull if self.bytes.len() >= lines::LONGEST => {
                    return Err(lines::too_long(&format!("line {first}: the row has")));
                }
                ReadRecordResult::OutputFull => self.bytes.resize(self.bytes.len() * 2, 0),
                ReadRecordResult::OutputEndsFull if self.ends.len() >= lines::LONGEST / size_of::<usize>() => {
                    return Err(lines::too_long(&format!("line {first}: the row has")));
                }
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => return Ok(Some((first, self.record(cells)))),
                ReadRecordResult::End => return Ok(None),
            }
        }
    }

    fn record(&self, cells: usize) -> ByteRecord {
        let begins = [0].into_iter().chain(self.ends.iter().copied());
        begins.zip(&self.ends[..cells]).map(|(begin, end)| &self.bytes[begin..*end]).collect()
    }
}

impl Place {
    fn pass(&mut self, bytes: &[u8]) {
        for byte in bytes {
            let is_second = *byte == b'\n' && self.is_after_return;
            self.is_after_return = *byte == b'\r';
            match byte {
                b'\n' | b'\r' => self.line += u64::from(!is_second),
                _ => {
                    self.first.get_or_insert(self.line);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives a byte at a time.
    struct Slow(Cursor<Vec<u8>>);

    impl Read for Slow {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let one = buffer.len().min(1);
            self.0.read(&mut buffer[..one])
        }
    }

    type Read1 = Result<Vec<(u64, Vec<String>)>, String>;

    fn all(input: Input) -> Read1 {
        let mut records = Records::new(input, COMMA).map_err(|error| error.to_string())?;
        let mut all = Vec::new();
        while let Some((line, cells)) = records.next().map_err(|error| error.to_string())? {
            all.push((line, cells.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect()));
        }
        Ok(all)
    }

    fn read(text: &[u8]) -> Read1 {
        let whole = all(Box::new(Cursor::new(text.to_vec())));
        assert_eq!(whole, all(Box::new(Slow(Cursor::new(text.to_vec())))));
        whole
    }

    fn lines(text: &str) -> Vec<u64> {
        read(text.as_bytes()).unwrap().into_iter().map(|(line, _)| line).collect()
    }

    #[test]
    fn lines_are_counted_with_each_kind_of_line_break() {
        assert_eq!(lines("a,b\n1,2\n\n3,4"), [1, 2, 4]);
        assert_eq!(lines("a,b\r\n1,2\r\n\r\n3,4\r\n"), [1, 2, 4]);
        assert_eq!(lines("a,b\r1,2\r\r3,4\r"), [1, 2, 4]);
        assert_eq!(lines("\u{feff}a,b\r\n\"1\r\n1\",2\r\n3,\"4\n\n\"\r\n5,6"), [1, 2, 4, 7]);
        assert_eq!(lines("\n\n"), [0; 0]);
        assert_eq!(lines("\u{feff}"), [0; 0]);
    }

    #[test]
    fn a_line_of_excel_says_what_stands_between_cells() {
        for text in ["sep=;\r\na;b\r\n1,5;2", "\u{feff}SEP=;\na;b\n1,5;2\n", "sep=;\ra;b\r1,5;2"] {
            let cells = |row: [&str; 2]| row.map(str::to_owned).to_vec();
            assert_eq!(read(text.as_bytes()).unwrap(), [(2, cells(["a", "b"])), (3, cells(["1,5", "2"]))], "{text:?}");
        }
        assert_eq!(read(b"sep=;"), Ok(Vec::new()));
        for text in ["sep=;;\n", "sep=", "sep=\n", "sep", "sep=\"a\"\n"] {
            assert_eq!(read(text.as_bytes()).unwrap()[0].0, 1, "{text:?}");
        }
    }

    #[test]
    fn records_are_those_of_the_csv_crate() {
        let long = format!("{},{}", "x".repeat(5_000), "y,".repeat(100));
        for text in
            ["a,b\r\n1,\"2\"\"\r\n,\"\n", "\"\",\n,\"\"", "a\"b,\"c\"d\n", " , \n", "\u{feff}\"a\",b\n", "1", &long]
        {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
            let expected: Vec<Vec<String>> =
                reader.records().map(|cells| cells.unwrap().iter().map(str::to_owned).collect()).collect();
            let found: Vec<Vec<String>> = read(text.as_bytes()).unwrap().into_iter().map(|(_, cells)| cells).collect();
            assert_eq!(found, expected, "{text:?}");
        }
    }

    #[test]
    fn what_cannot_be_right_is_refused() {
        let refused = |text: &[u8]| read(text).unwrap_err();
        for text in ["id,name\nu4,\"broken\nu5,x\n", "id,name\nu4,\"broken", "a\r\n\"", "a\n\"b\"\"", "a\n\"\n"] {
            assert_eq!(refused(text.as_bytes()), "line 2: a quote is not closed", "{text:?}");
        }
        for text in [&b"\xff\xfei\0d\0"[..], b"\xfe\xff\0i\0d", b"i\0d\0", b"\0i\0d"] {
            assert_eq!(refused(text), "it is UTF-16: save it as CSV UTF-8");
        }
    }

    #[test]
    fn a_delimiter_is_one_character() {
        assert_eq!((delimiter(";"), delimiter("\\t"), delimiter("|")), (Ok(b';'), Ok(b'\t'), Ok(b'|')));
        assert!(["", ";;", "\"", "\n", "；"].iter().all(|text| delimiter(text).is_err()));
    }
}
