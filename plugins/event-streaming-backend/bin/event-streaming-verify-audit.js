#!/usr/bin/env node
// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const {
  verifyAudit,
} = require('@sluice/plugin-event-streaming-backend/verifyAudit');

verifyAudit(process.argv.slice(2), line => process.stdout.write(`${line}\n`))
  .then(code => {
    process.exitCode = code;
  })
  .catch(error => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 2;
  });
