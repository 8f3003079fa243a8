// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Takes out of a worker's text what its clients need not know: the whole
 * configuration, all plug-ins with the folders that they lie in.
 */
export function shortenText(text: string): string {
  const unknownClass =
    /Failed to find any class that implements \w+ and which name matches ([^\s,]+)/.exec(
      text,
    );
  if (unknownClass) {
    return `The worker has no plug-in '${unknownClass[1]}'`;
  }
  if (/contains no connector type/.test(text)) {
    return "The configuration has no 'connector.class'";
  }
  return text
    .replace(/Connector config \{[^]*\}/g, 'The configuration')
    .replace(/,? ?available connectors are: [^]*$/, '')
    .replace(/PluginDesc\{[^}]*\}/g, 'a plug-in')
    .replace(/\bfile:\/[^\s'",;})]*/g, 'a file of the worker');
}
