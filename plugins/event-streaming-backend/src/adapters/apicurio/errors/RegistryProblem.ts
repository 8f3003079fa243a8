// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaRefusal } from '@sluice/plugin-event-streaming-node';

export interface RegistryProblemOptions {
  status: number;
  /** The registry's name of the error; undefined when another program answered. */
  code?: string;
  title: string;
  causes: SchemaRefusal['causes'];
  retryAfterMs?: number;
}

/** Against a rule, and too broken to be compared. */
const REFUSALS = ['RuleViolationException', 'UnprocessableSchemaException'];

/** What the registry, or something before it, answered instead of doing what was asked. */
export class RegistryProblem extends Error {
  readonly status: number;
  readonly code?: string;
  readonly title: string;
  readonly causes: SchemaRefusal['causes'];
  readonly retryAfterMs?: number;

  constructor(options: RegistryProblemOptions) {
    super(`${options.status} ${options.code ?? ''}: ${options.title}`);
    this.name = 'RegistryProblem';
    this.status = options.status;
    this.code = options.code;
    this.title = options.title;
    this.causes = options.causes;
    this.retryAfterMs = options.retryAfterMs;
  }

  /** The status differs between releases and settings (400 or 409); the code does not. */
  get refusal(): SchemaRefusal | undefined {
    return REFUSALS.includes(this.code ?? '')
      ? { summary: this.title, causes: this.causes }
      : undefined;
  }
}

/** Whether the registry answered with this name of an error. */
export function isProblem(error: unknown, code: string): boolean {
  return error instanceof RegistryProblem && error.code === code;
}
