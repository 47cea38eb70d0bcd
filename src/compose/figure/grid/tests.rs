//! Heights that settle.

use super::height::settle;

#[test]
fn settled_things_keep_order_and_bounds() {
    assert_eq!(settle(&[50, 50], &[20, 20], 0, 100), [40, 60]);
    assert_eq!(settle(&[-50, 500], &[20, 20], 0, 100), [10, 90]);
    assert_eq!(settle(&[30], &[20], 0, 100), [30]);
}
