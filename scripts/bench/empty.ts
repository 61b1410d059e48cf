/**
 * The limit of HTTP: fastify with one route that does nothing, in a process of its own.
 * It tells its parent its address, and ends with it.
 */
import fastify from 'fastify'

const app = fastify()
app.get('/', async () => ({ ok: true }))
process.send!(await app.listen({ host: '127.0.0.1', port: 0 }))
process.on('disconnect', () => process.exit())
