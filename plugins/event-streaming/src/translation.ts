// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { auditTexts } from './translation/auditTexts';
import { changeTexts } from './translation/changeTexts';
import { clusterTexts } from './translation/clusterTexts';
import { entityTexts } from './translation/entityTexts';
import { overviewTexts } from './translation/overviewTexts';
import { historyTexts } from './translation/historyTexts';
import { newTopicTexts } from './translation/newTopicTexts';
import { policyTexts } from './translation/policyTexts';
import { requestTexts } from './translation/requestTexts';
import { stateHelp } from './translation/stateHelp';
import { stateWords } from './translation/stateWords';
import { topicChangeTexts } from './translation/topicChangeTexts';
import { topicListTexts } from './translation/topicListTexts';
import { topicPageTexts } from './translation/topicPageTexts';

/**
 * All texts of the shared components in English; an app may replace each.
 *
 * @public
 */
export const eventStreamingTranslationRef = createTranslationRef({
  id: 'plugin.event-streaming',
  messages: {
    state: stateWords,
    stateHelp,
    audit: auditTexts,
    clusters: clusterTexts,
    overview: overviewTexts,
    policyPage: policyTexts,
    requests: requestTexts,
    topics: topicListTexts,
    newTopic: newTopicTexts,
    topicPage: topicPageTexts,
    topicChange: topicChangeTexts,
    change: changeTexts,
    history: historyTexts,
    entity: entityTexts,
    age: {
      ago: '{{age}} ago',
      ahead: 'in {{age}}',
    },
    copy: {
      action: 'Copy {{what}}',
      done: 'Copied',
      failed: 'Your browser did not allow copying',
    },
    policy: {
      label: 'What the policy says',
      instant: 'Instant',
      approval: 'Needs approval',
      impossible: 'Not possible',
      unknown: 'Not checked yet',
      checking: 'Checking…',
      moreMet_one: '{{count}} more rule is met',
      moreMet_other: '{{count}} more rules are met',
      failed: 'The policy could not be asked: {{reason}}',
      outcome: {
        ok: 'Met',
        warning: 'Needs a look',
        violation: 'Not allowed',
      },
    },
    effects: {
      irreversible: 'Irreversible',
      care: 'Needs care',
      info: 'Good to know',
    },
    impact: {
      party: 'Consumer group',
      owner: 'Owner',
      behind: 'Behind',
      lastCommit: 'Last commit',
      state: 'State',
    },
    gates: {
      progress: '{{approved}} of {{needed}}',
      you: 'you',
      met: 'Met',
      open: 'Waiting',
    },
    steps: {
      done: 'Done',
      now: 'Under way',
      todo: 'To do',
      failed: 'Failed',
    },
    stale: {
      title: '{{source}} does not answer.',
      text: 'You see what was there {{age}}; changes are not possible until it is back.',
      retry: 'Try again',
    },
    error: {
      title: 'This could not be loaded',
      unavailable: 'Not available',
      unavailableText:
        'It does not exist, or you may not see it. Check the address, or ask its owner.',
      retry: 'Try again',
    },
    owner: {
      none: 'Unowned',
      missing: 'not in the catalog',
    },
    filter: {
      clear: 'Clear',
      chosen: '{{label}}: {{choice}}',
      chosenMany: '{{label}}: {{number}} chosen',
    },
    search: {
      clear: 'Clear the search',
    },
    confirm: {
      label: 'Type the name to confirm',
      matches: 'The name matches',
    },
    table: {
      rowsPerPage: 'Rows per page:',
      range: '{{from}}–{{to}} of {{total}}',
      previousPage: 'Previous page',
      nextPage: 'Next page',
      loading: 'Loading',
    },
    links: {
      title: 'Links',
      catalog: 'Catalog entity',
      opens: 'opens in a new tab',
    },
    diagram: {
      writers: 'Writers',
      readers: 'Readers',
      noWriters: 'No writer seen or declared',
      noReaders: 'No reader seen or declared',
      more: '{{number}} more',
    },
  },
});
