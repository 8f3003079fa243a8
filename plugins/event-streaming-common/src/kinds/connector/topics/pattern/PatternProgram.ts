// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PatternNode, TakesSign, UnreadPattern } from './PatternNode';

type Instruction =
  | { op: 'sign'; takes: TakesSign }
  | { op: 'begin' }
  | { op: 'end' }
  | { op: 'fork'; to: number[] }
  | { op: 'done' };

/** The most instructions; each can cost a look at each sign of a name. */
const MOST = 400;

/** The most parts, those without instructions as well: `((){9}){9}`. */
const MOST_PARTS = 4_000;

/**
 * A pattern that is compared with names at all of its places at once, so that
 * the time is at most its size for each sign, whatever pattern and name.
 */
export class PatternProgram {
  readonly #instructions: Instruction[] = [];
  /** The sign at which an instruction was reached last. */
  readonly #reached: number[] = [];
  #turn = 0;
  #parts = 0;

  /** @throws UnreadPattern for one that is too large */
  static of(node: PatternNode): PatternProgram {
    const program = new PatternProgram();
    program.#write(node);
    program.#add({ op: 'done' });
    program.#reached.push(...program.#instructions.map(() => 0));
    return program;
  }

  private constructor() {}

  /** Whether it takes all of a name. */
  takes(name: string): boolean {
    let places = this.#from([0], 0, name.length);
    for (let at = 0; at < name.length && places.length > 0; at += 1) {
      const next = places.filter(place => {
        const instruction = this.#instructions[place];
        return instruction.op === 'sign' && instruction.takes(name[at]);
      });
      places = this.#from(
        next.map(place => place + 1),
        at + 1,
        name.length,
      );
    }
    return places.some(place => this.#instructions[place].op === 'done');
  }

  /** All places that are reached from these without another sign. */
  #from(places: number[], at: number, length: number): number[] {
    this.#turn += 1;
    const found: number[] = [];
    const open = places;
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      if (this.#reached[place] === this.#turn) {
        continue;
      }
      this.#reached[place] = this.#turn;
      const instruction = this.#instructions[place];
      if (instruction.op === 'fork') {
        open.push(...instruction.to);
      } else if (instruction.op === 'begin' || instruction.op === 'end') {
        const isThere = at === (instruction.op === 'begin' ? 0 : length);
        open.push(...(isThere ? [place + 1] : []));
      } else {
        found.push(place);
      }
    }
    return found;
  }

  #write(node: PatternNode): void {
    this.#parts += 1;
    if (this.#parts > MOST_PARTS) {
      throw tooLarge();
    }
    switch (node.op) {
      case 'sequence':
        node.parts.forEach(part => this.#write(part));
        break;
      case 'either':
        this.#writeEither(node.parts);
        break;
      case 'repeat':
        this.#writeRepeat(node);
        break;
      default:
        this.#add(node);
    }
  }

  #writeEither(parts: PatternNode[]): void {
    const fork = this.#addFork();
    const exits: number[][] = [];
    for (const part of parts) {
      fork.push(this.#instructions.length);
      this.#write(part);
      exits.push(this.#addFork());
    }
    const end = this.#instructions.length;
    exits.forEach(exit => exit.push(end));
  }

  #writeRepeat({
    part,
    least,
    most,
  }: Extract<PatternNode, { op: 'repeat' }>): void {
    if (most !== undefined && most < least) {
      throw new UnreadPattern(`a repetition from ${least} to ${most}`);
    }
    for (let count = 0; count < least; count += 1) {
      this.#write(part);
    }
    if (most === undefined) {
      const begin = this.#instructions.length;
      const fork = this.#addFork();
      fork.push(begin + 1);
      this.#write(part);
      this.#addFork().push(begin);
      fork.push(this.#instructions.length);
      return;
    }
    const skips: number[][] = [];
    for (let count = least; count < most; count += 1) {
      const skip = this.#addFork();
      skip.push(this.#instructions.length);
      skips.push(skip);
      this.#write(part);
    }
    const end = this.#instructions.length;
    skips.forEach(skip => skip.push(end));
  }

  #addFork(): number[] {
    const to: number[] = [];
    this.#add({ op: 'fork', to });
    return to;
  }

  #add(instruction: Instruction): void {
    if (this.#instructions.length >= MOST) {
      throw tooLarge();
    }
    this.#instructions.push(instruction);
  }
}

function tooLarge(): UnreadPattern {
  return new UnreadPattern('more than can be compared in short time');
}
