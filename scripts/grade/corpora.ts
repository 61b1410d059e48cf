/**
 * The corpora that are graded by name: `scripts/corpora.sh` fetches them.
 *
 * A root is chosen so that what the sources import of themselves lies inside.
 */
import type { Language } from './languages.ts'

export interface Corpus {
  readonly name: string
  readonly language: Language
  /** Below `corpora/`. */
  readonly root: string
}

export const CORPORA: readonly Corpus[] = [
  { name: 'rxjs', language: 'typescript', root: 'rxjs-7.8.2/src' },
  { name: 'zod', language: 'typescript', root: 'zod-4.6.7/src' },
  { name: 'effect', language: 'typescript', root: 'effect-4.1.0/src' },
  { name: 'lexical', language: 'typescript', root: 'lexical-0.53.0/src' },
  { name: 'fastify', language: 'typescript', root: 'fastify-5.12.8' },
  { name: 'three', language: 'typescript', root: 'three-0.187.0/src' },
  { name: 'svelte', language: 'typescript', root: 'svelte-5.57.3/src' },
  { name: 'eslint', language: 'typescript', root: 'eslint-10.15.0/lib' },
  { name: 'undici', language: 'typescript', root: 'undici-7.30.2/lib' },
  { name: 'handlebars', language: 'typescript', root: 'handlebars-4.7.10/lib' },
  { name: 'django', language: 'python', root: 'python3-django/usr/lib/python3/dist-packages' },
  { name: 'jinja2', language: 'python', root: 'python3-jinja2/usr/lib/python3/dist-packages' },
  { name: 'werkzeug', language: 'python', root: 'python3-werkzeug/usr/lib/python3/dist-packages' },
  { name: 'rich', language: 'python', root: 'python3-rich/usr/lib/python3/dist-packages' },
  { name: 'sphinx', language: 'python', root: 'python3-sphinx/usr/lib/python3/dist-packages' },
  { name: 'black', language: 'python', root: 'black/usr/lib/python3/dist-packages' },
  {
    name: 'cobra',
    language: 'go',
    root: 'golang-github-spf13-cobra-dev/usr/share/gocode/src/github.com/spf13/cobra',
  },
  {
    name: 'gin',
    language: 'go',
    root: 'golang-github-gin-gonic-gin-dev/usr/share/gocode/src/github.com/gin-gonic/gin',
  },
  { name: 'zap', language: 'go', root: 'golang-go.uber-zap-dev/usr/share/gocode/src/go.uber.org/zap' },
  {
    name: 'go-tools',
    language: 'go',
    root: 'golang-golang-x-tools-dev/usr/share/gocode/src/golang.org/x/tools',
  },
  { name: 'go-cmd', language: 'go', root: 'golang-1.19-src/usr/share/go-1.19/src/cmd' },
  { name: 'newtonsoft-json', language: 'csharp', root: 'newtonsoft-json' },
  { name: 'keepass2', language: 'csharp', root: 'keepass2' },
  { name: 'dnlib', language: 'csharp', root: 'dnlib' },
  { name: 'unirx', language: 'csharp', root: 'com.neuecc.unirx-7.1.0' },
  { name: 'unitask', language: 'csharp', root: 'com.cysharp.unitask-2.2.5' },
  { name: 'jsoup', language: 'java', root: 'jsoup' },
  { name: 'commons-lang3', language: 'java', root: 'libcommons-lang3-java' },
  { name: 'jdk.jshell', language: 'java', root: 'openjdk-17-source/src/jdk.jshell' },
  { name: 'java.net.http', language: 'java', root: 'openjdk-17-source/src/java.net.http' },
  { name: 'java.logging', language: 'java', root: 'openjdk-17-source/src/java.logging' },
  { name: 'rust-regex', language: 'rust', root: 'rust-regex' },
  { name: 'rust-serde-json', language: 'rust', root: 'rust-serde-json' },
  { name: 'rust-tokio', language: 'rust', root: 'rust-tokio' },
  { name: 'rust-ignore', language: 'rust', root: 'rust-ignore' },
  { name: 'rust-petgraph', language: 'rust', root: 'rust-petgraph' },
  { name: 'rust-gimli', language: 'rust', root: 'rust-gimli' },
]
