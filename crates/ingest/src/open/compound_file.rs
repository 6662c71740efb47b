//! The container of old Office files, walked as its reader will walk it: a chain of sectors that bites its own tail would
//! fill the memory there, and is found here.

/// Ends a chain.
const END: u32 = 0xffff_fffe;
/// Numbers from here on name no sector.
const RESERVED: u32 = 0xffff_fffc;
/// Sectors that a table of sectors may list beyond those of the file, as in files whose end was not written.
const SPARE: usize = 200_000;
/// Smaller streams lie in the sectors of a stream for small ones.
const SMALL_STREAM: usize = 4096;
const SMALL_SECTOR: usize = 64;

/// A container whose tables have been read and found to end.
pub(super) struct CompoundFile<'a> {
    sectors: Sectors<'a>,
    next: Vec<u32>,
    directory: Vec<u8>,
    small: Vec<u8>,
    small_next: Vec<u32>,
}

struct Sectors<'a> {
    bytes: &'a [u8],
    size: usize,
}

impl<'a> Sectors<'a> {
    fn count(&self) -> usize {
        self.bytes.len() / self.size
    }

    /// The bytes of a sector; fewer at the end of a file that breaks off. The head of the file takes the place of one.
    fn get(&self, sector: u32) -> Option<&'a [u8]> {
        let start = (sector as usize + 1).checked_mul(self.size)?;
        if sector as usize > self.count() {
            return None;
        }
        Some(&self.bytes[start.min(self.bytes.len())..(start + self.size).min(self.bytes.len())])
    }

    /// The bytes of a chain, at most `length` of them; `None` when it leaves the file or comes back to itself.
    fn chain(&self, first: u32, next: &[u32], length: usize) -> Option<Vec<u8>> {
        let (mut chain, mut sector) = (Vec::new(), first);
        for _ in 0..self.count() + 2 {
            if sector == END {
                return Some(chain);
            }
            let bytes = self.get(sector)?;
            chain.extend_from_slice(&bytes[..bytes.len().min(length - chain.len())]);
            if chain.len() >= length {
                return Some(chain);
            }
            sector = *next.get(sector as usize)?;
        }
        None
    }
}

impl<'a> CompoundFile<'a> {
    /// Reads the tables; `None` when they contradict themselves.
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        let head = bytes.get(..512)?;
        let size = match u16::from_le_bytes([head[30], head[31]]) {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let sectors = Sectors { bytes, size };
        let mut tables: Vec<u32> = numbers(&head[76..]).collect();
        let mut more = number(head, 68)?;
        for steps in 0.. {
            if more >= RESERVED {
                break;
            }
            if steps > sectors.count() {
                return None;
            }
            tables.extend(numbers(sectors.get(more)?));
            more = tables.pop()?;
        }
        let mut next = Vec::new();
        for table in tables.into_iter().filter(|table| *table < RESERVED) {
            next.extend(numbers(sectors.get(table)?));
            if next.len() > sectors.count() + SPARE {
                return None;
            }
        }
        let directory = sectors.chain(number(head, 48)?, &next, usize::MAX)?;
        let (small_first, small_sectors) = (number(head, 60)?, number(head, 64)? as usize);
        let mut file = CompoundFile { sectors, next, directory, small: Vec::new(), small_next: Vec::new() };
        if small_sectors > 0 {
            let (first, length) = file.entry(file.directory.get(..128)?)?;
            file.small = file.sectors.chain(first, &file.next, length)?;
            let table = file.sectors.chain(small_first, &file.next, small_sectors.checked_mul(size)?)?;
            file.small_next = numbers(&table).collect();
        }
        Some(file)
    }

    /// The bytes of the first stream of a name; letters count the same in both cases.
    pub(super) fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let named = |entry: &&[u8]| {
            let units = entry[..64].chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
            let units: Vec<u16> = units.take_while(|unit| *unit != 0).collect();
            String::from_utf16_lossy(&units).eq_ignore_ascii_case(name)
        };
        let (first, length) = self.entry(self.directory.chunks_exact(128).find(named)?)?;
        if length >= SMALL_STREAM {
            return self.sectors.chain(first, &self.next, length);
        }
        let (mut stream, mut sector) = (Vec::new(), first);
        while sector != END && stream.len() < length {
            let start = (sector as usize).checked_mul(SMALL_SECTOR)?;
            stream.extend_from_slice(self.small.get(start..start + SMALL_SECTOR)?);
            sector = *self.small_next.get(sector as usize)?;
        }
        stream.truncate(length);
        Some(stream)
    }

    /// First sector and length of an entry of the directory.
    fn entry(&self, entry: &[u8]) -> Option<(u32, usize)> {
        let high = if self.sectors.size == 512 { 0 } else { u64::from(number(entry, 124)?) };
        let length = usize::try_from(high << 32 | u64::from(number(entry, 120)?)).ok()?;
        Some((number(entry, 116)?, length))
    }
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}
