/** By how much a heap grows until it is collected: what all threads begin with, and go back to after bulk work. */
export const HEAP_GROWTH = '--heap-growing-percent=60'
