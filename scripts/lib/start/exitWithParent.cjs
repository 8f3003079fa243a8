// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// Preloaded into background processes: their standard input is a pipe that only
// the starting script holds, so its end means that the script is gone, however it died.
const { isMainThread } = require('node:worker_threads');

function end() {
  process.kill(process.pid, 'SIGTERM');
}

// Preloads run in worker threads too, which have no standard input of their own.
if (isMainThread) {
  process.stdin.on('end', end).on('error', end).resume().unref();
}
