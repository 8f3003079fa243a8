// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Where around the application of a step: inside is with it on the wire. */
export type StepMoment = 'before' | 'inside' | 'after';

/**
 * Where a process kills itself, counted from the moment it is told: before its
 * n-th change of a table of the request engine, with a request to Kafka on the
 * wire, or around the application of a step.
 */
export type CrashPoint =
  | { point: 'write'; number: number }
  | { point: 'kafka'; api: string }
  | { point: 'step'; step: string; moment: StepMoment };

/**
 * What a change of the engine's tables looks like. Claims and renewals of
 * leases are left out: they come as often as somebody looks.
 */
const WRITE =
  /^(insert into|update|delete from) ["`](requests|request_steps|request_decisions|request_editors|request_gates|target_locks|audit_records|topic_records|limit_exceptions|schema_records|schema_version_records)["`](?! set ["`]lease_)/i;

/** What steps change in tables of the portal, besides engines. */
const STEP_WRITE =
  /^(insert into|update) ["`](topic_records|limit_exceptions|schema_records|schema_version_records)/i;

/** Requests to Kafka that change something, or ask whether one could. */
const CHANGES: readonly string[] = [
  'CreateTopics',
  'CreatePartitions',
  'DeleteTopics',
  'IncrementalAlterConfigs',
];

/** Kills its own process, as `kill -9` would, where it is told to. */
export class CrashTrigger {
  #armed?: CrashPoint;
  #writes = 0;
  #isInside = false;
  #change?: string;

  static create(): CrashTrigger {
    return new CrashTrigger();
  }

  private constructor() {}

  arm(at: CrashPoint): void {
    this.#armed = at;
    this.#writes = 0;
    this.#change = undefined;
  }

  beforeQuery(sql: string): void {
    if (this.#armed?.point === 'write' && WRITE.test(sql)) {
      this.#writes += 1;
      if (this.#writes === this.#armed.number) {
        die();
      }
    }
    if (this.#isInside && STEP_WRITE.test(sql)) {
      dieWithItSent();
    }
  }

  /** Of requests that change something, only those after this are meant. */
  beginChange(api: string): void {
    this.#change = api;
  }

  onKafkaRequest(api: string): void {
    const isMeant = !CHANGES.includes(api) || this.#change === api;
    const isAwaited =
      isMeant && this.#armed?.point === 'kafka' && this.#armed.api === api;
    if (isAwaited || (this.#isInside && CHANGES.includes(api))) {
      dieWithItSent();
    }
  }

  /** A change of a registry is on its way. */
  onRegistryChange(): void {
    if (this.#isInside) {
      dieWithItSent();
    }
  }

  beforeStep(step: string): void {
    if (this.#isAt(step, 'before')) {
      die();
    }
    this.#isInside = this.#isAt(step, 'inside');
  }

  afterStep(step: string): void {
    this.#isInside = false;
    if (this.#isAt(step, 'after')) {
      die();
    }
  }

  #isAt(step: string, moment: StepMoment) {
    const at = this.#armed;
    return at?.point === 'step' && at.step === step && at.moment === moment;
  }
}

/** What was asked for is written right after the call, in the same turn. */
function dieWithItSent() {
  setImmediate(die);
}

function die() {
  process.kill(process.pid, 'SIGKILL');
}
