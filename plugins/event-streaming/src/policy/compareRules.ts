// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PolicyView } from '@sluice/plugin-event-streaming-common';

type Rules = PolicyView['environments'][number];
type Sentence = Rules['sentences'][number];

/** What is said of one thing, in the order of the environments. */
export interface RuleRow {
  about: string;
  cells: readonly (readonly Sentence[])[];
}

export interface ComparedRules {
  limits: RuleRow[];
  /** Who approves what; an empty cell needs nobody. */
  approvals: RuleRow[];
}

const APPROVAL = 'Approval';

/** Puts what holds in one environment beside what holds in the others. */
export function compareRules(environments: readonly Rules[]): ComparedRules {
  const said = environments.map(({ sentences }) => sentences);
  return {
    limits: rowsOf(
      said.map(all => all.filter(({ topic }) => topic !== APPROVAL)),
    ),
    approvals: rowsOf(
      said.map(all =>
        all.filter(({ topic }) => topic === APPROVAL).map(splitApproval),
      ),
    ),
  };
}

function rowsOf(said: readonly (readonly Sentence[])[]): RuleRow[] {
  const topics = new Set(said.flat().map(({ topic }) => topic));
  return [...topics].map(about => ({
    about,
    cells: said.map(all => all.filter(({ topic }) => topic === about)),
  }));
}

/** "Topic deleted: the owning team approves" is about topics deleted. */
function splitApproval(sentence: Sentence): Sentence {
  const [about, ...rest] = sentence.text.split(': ');
  const text = rest.join(': ');
  return text === ''
    ? sentence
    : {
        ...sentence,
        topic: about,
        text: text.charAt(0).toUpperCase() + text.slice(1),
      };
}
