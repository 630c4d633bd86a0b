/** No page needs the framework in the browser: it is complete as sent, and islands wake what the reader handles. */
export const csr = false;
