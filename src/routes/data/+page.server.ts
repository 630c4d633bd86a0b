import { dataFiles } from '../../pages/data-files.server';

/** Every table and file of `data/`, by topic. */
export const load = () => ({ topics: dataFiles() });
