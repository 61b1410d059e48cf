/**
 * Folders whose files start no daemon. They share processes, for no test in them changes what
 * others in its process see (`tidy.test.ts` looks): loading the same modules and grammars anew
 * for each file was half of their processor time.
 */
export const SHARED = ['context', 'extract', 'grade', 'graph', 'link', 'muql', 'mutext', 'search', 'server']
