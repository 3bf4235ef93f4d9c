import { html } from 'hono/html';

/** A piece of a page: text in which everything that is filled in has been escaped. */
export type Html = ReturnType<typeof html>;

export { html };
