/** What every figure under the reader's hands is given. */
export interface ExploreProps<Data> {
	data: Data;
	/** The reader's choices as the address has them. */
	query: URLSearchParams;
	/** Writes choices into the address; undefined takes an entry out. */
	onquery: (entries: Record<string, string | undefined>) => void;
}
