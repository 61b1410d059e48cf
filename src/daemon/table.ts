/** The knobs as the README shows them. */
import { defaultText, envName, flagName, KNOB_NAMES, KNOBS, type Knob } from './knobs.ts'

/** The table of all knobs in Markdown, as the README holds it. */
export function knobTable(): string {
  const rows = KNOB_NAMES.map((name) => {
    const knob: Knob = KNOBS[name]
    const flag = knob.kind === 'switch' ? `--[no-]${flagName(knob).slice(2)}` : flagName(knob)
    const unit = knob.unit ? ` ${knob.unit}` : ''
    const doc = knob.kind === 'choice' ? `${knob.doc} One of ${knob.choices.join(', ')}.` : knob.doc
    return `| \`${knob.key}\` | \`${flag}\` | \`${envName(knob)}\` | ${defaultText(knob)}${unit} | ${doc} |`
  })
  return [
    '| `mu.toml` | flag | environment | default | meaning |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
