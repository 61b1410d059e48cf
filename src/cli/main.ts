#!/usr/bin/env node
/** The program `mu`. */
import { VERSION } from '../daemon/version.ts'
import { endWithReader } from './print.ts'
import { buildProgram, runProgram } from './program.ts'

endWithReader()
await runProgram(buildProgram(VERSION), process.argv.slice(2))
