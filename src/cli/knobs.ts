/** The knobs as options of a command: made from the one table, and read back from it. */
import { type Command, Option } from 'commander'
import type { Flags } from '../daemon/config.ts'
import { type Config, defaultText, envName, flagName, KNOB_NAMES, KNOBS, type Knob } from '../daemon/knobs.ts'

export function addKnobs(command: Command): Command {
  for (const name of KNOB_NAMES) {
    const knob: Knob = KNOBS[name]
    const unit = knob.unit ? `, in ${knob.unit}` : ''
    const doc = `${knob.doc.replaceAll('`', '')} (${envName(knob)}; default: ${defaultText(knob)}${unit})`
    command.addOption(new Option(`${flagName(knob)}${argument(knob)}`, doc))
    if (knob.kind === 'switch') command.addOption(new Option(`--no-${flagName(knob).slice(2)}`).hideHelp())
  }
  return command
}

/** What was given, by knob name. Values are checked where all sources are: in `daemon/config.ts`. */
export function flagsFrom(options: Readonly<Record<string, unknown>>): Flags {
  const given = KNOB_NAMES.map((name): [keyof Config, unknown] => [name, options[name]])
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}

function argument(knob: Knob): string {
  switch (knob.kind) {
    case 'switch':
      return ''
    case 'list':
      return ` <${knob.item}...>`
    case 'choice':
      return ` <${knob.choices.join('|')}>`
    case 'text':
      return ` <${knob.key}>`
    default:
      return ` <${knob.unit ?? 'n'}>`
  }
}
