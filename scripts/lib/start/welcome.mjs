// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What the user reads when everything is up. */
export function welcome({ url, personas, begun }) {
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const width = Math.max(...personas.map(({ name }) => name.length));
  const users = personas.map(
    ({ name, team, suggestion }) =>
      `    ${name.padEnd(width)}  ${team.padEnd(14)}  ${suggestion}`,
  );
  return `
  Sluice is up after ${seconds} s.  Open  ${url}

  Choose one of these users there; no password:
${users.join('\n')}

  Ctrl-C stops it. The data stays and is there at the next start.

`;
}
