//! Sorted maps, sets and lists from iterators.

/// Fills a sorted map or set item by item.
///
/// `collect` sorts the items first, with a sorting algorithm that is compiled anew for each place: all of them together were a sixth
/// of the wasm module.
pub(crate) trait Fill: Iterator + Sized {
    /// All items in a map or set; of items with the same key, the last.
    fn fill<C: Default + Extend<Self::Item>>(self) -> C {
        let mut all = C::default();
        all.extend(self);
        all
    }
}

impl<I: Iterator> Fill for I {}

/// All items by a number. Items with the same number keep their order. Only the numbers are sorted, with code that all places share.
pub(crate) fn sorted<T>(items: impl IntoIterator<Item = T>, number: impl Fn(&T) -> u64) -> Vec<T> {
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    let mut order: Vec<(u64, usize)> =
        items.iter().enumerate().map(|(at, item)| (item.as_ref().map_or(0, &number), at)).collect();
    order.sort_unstable();
    order.into_iter().filter_map(|(_, at)| items[at].take()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_with_the_same_number_keep_their_order() {
        let items = [(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        let names: String = sorted(items, |(number, _)| *number).into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, "bdac");
    }
}
