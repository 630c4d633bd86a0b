import { island } from '$lib/island.server';
import { bibliography } from '../../pages/bibliography.server';

/** The bibliography, with the places each source is used. */
export const load = () => ({ ...bibliography(), island: island('copy') });
