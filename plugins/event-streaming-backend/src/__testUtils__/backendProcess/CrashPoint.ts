// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Where a process kills itself, counted from the moment it is told: before its
 * n-th change of a table of the request engine, or with a request to Kafka on
 * the wire.
 */
export type CrashPoint =
  | { point: 'write'; number: number }
  | { point: 'kafka'; api: string };

/** What a change of the engine's tables looks like. */
const WRITE =
  /^(insert into|update|delete from) ["`](requests|request_steps|target_locks|audit_records|topic_records)["`]/i;

/** Kills its own process, as `kill -9` would, where it is told to. */
export class CrashTrigger {
  #armed?: CrashPoint;
  #writes = 0;

  static create(): CrashTrigger {
    return new CrashTrigger();
  }

  private constructor() {}

  arm(at: CrashPoint): void {
    this.#armed = at;
    this.#writes = 0;
  }

  beforeQuery(sql: string): void {
    if (this.#armed?.point === 'write' && WRITE.test(sql)) {
      this.#writes += 1;
      if (this.#writes === this.#armed.number) {
        die();
      }
    }
  }

  onKafkaRequest(api: string): void {
    if (this.#armed?.point === 'kafka' && this.#armed.api === api) {
      // The request is written right after this call, in the same turn.
      setImmediate(die);
    }
  }
}

function die() {
  process.kill(process.pid, 'SIGKILL');
}
