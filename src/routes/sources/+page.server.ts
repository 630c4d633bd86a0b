import { bibliography } from '../../pages/bibliography.server';

/** The bibliography, with the places each source is used. */
export const load = () => bibliography();
