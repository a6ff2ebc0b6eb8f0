/** Where the rows of the Spellings tab begin, below title, note and headings. */
export const SPELLINGS_ROW = 4;
/** Kind, as it stands, times, read as, yes or no; then why and where. */
export const SPELLINGS_COLUMNS = 7;
