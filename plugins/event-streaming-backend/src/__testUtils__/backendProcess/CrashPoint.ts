// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Where around the application of a step: inside is with its change on the wire,
 * watching is at a look that is not the first one.
 */
export type StepMoment = 'before' | 'inside' | 'watching' | 'after';

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
  /^(insert into|update|delete from) ["`](requests|request_steps|request_decisions|request_editors|request_gates|target_locks|audit_records|topic_records|limit_exceptions|schema_records|schema_version_records|connector_records)["`](?! set ["`]lease_)/i;

/** What steps change in tables of the portal, besides engines. */
const STEP_WRITE =
  /^(insert into|update|delete from) ["`](topic_records|limit_exceptions|schema_records|schema_version_records|connector_records)/i;

/** Requests to Kafka that change something, or ask whether one could. */
const CHANGES: readonly string[] = [
  'CreateTopics',
  'CreatePartitions',
  'DeleteTopics',
  'IncrementalAlterConfigs',
];

/** By then whoever watches has waited between two looks. */
const LAST_LOOK = 3;

/** Kills its own process, as `kill -9` would, where it is told to. */
export class CrashTrigger {
  #armed?: CrashPoint;
  #writes = 0;
  #isInside = false;
  /** Looks at what is watched that are still to come. */
  #looks = 0;
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

  /** A change of a registry or of Kafka Connect is on its way. */
  onChange(): void {
    if (this.#isInside) {
      dieWithItSent();
    }
  }

  /** A look at what it changes is on its way. */
  onLook(): void {
    this.#looks -= 1;
    if (this.#looks === 0) {
      dieWithItSent();
    }
  }

  beforeStep(step: string): void {
    if (this.#isAt(step, 'before')) {
      die();
    }
    this.#isInside = this.#isAt(step, 'inside');
    this.#looks = this.#isAt(step, 'watching') ? LAST_LOOK : 0;
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
