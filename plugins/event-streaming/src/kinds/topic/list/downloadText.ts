// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Hands a text to the browser as a file to keep. */
export function downloadText(name: string, type: string, text: string): void {
  // The mark tells spreadsheets that the file is UTF-8.
  const blob = new Blob(['\uFEFF', text], { type: `${type};charset=utf-8` });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
