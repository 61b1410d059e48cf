# mu in a container: mount a repository at /repo and give it a token, since it listens beyond loopback.
#
#   docker build -t mu .
#   docker run --rm -p 8765:8765 -e MU_TOKEN=change-me -v "$PWD:/repo" mu
#
# On Alpine (musl) instead of Debian: docker build --build-arg BASE=alpine -t mu .
# DuckDB is the only package with native code; npm takes its build for musl there.

ARG BASE=bookworm-slim

FROM node:22-${BASE} AS build
WORKDIR /mu
COPY package.json package-lock.json tsconfig.json tsconfig.build.json rolldown.config.ts ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY src ./src
COPY grammars ./grammars
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-${BASE}
RUN if command -v apk; then apk add --no-cache git libstdc++; \
    else apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/*; fi
WORKDIR /mu
COPY --from=build /mu/package.json ./
COPY --from=build /mu/node_modules ./node_modules
COPY --from=build /mu/dist ./dist
COPY --from=build /mu/grammars ./grammars
COPY --from=build /mu/src/context/vocabulary ./src/context/vocabulary
RUN ln -s /mu/dist/bin/mu.js /usr/local/bin/mu && chmod +x /mu/dist/bin/mu.js
USER node
ENV MU_HOST=0.0.0.0
EXPOSE 8765
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8765/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
WORKDIR /repo
ENTRYPOINT ["mu"]
CMD ["daemon", "run", "/repo"]
