// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Texts of the policy page. */
export const policyTexts = {
  title: 'Policy',
  subtitle:
    'What holds in each environment, and who set it. The same rules check the form and the API.',
  from: {
    product: 'Product default',
    organisation: 'Set by your organisation',
    environment: 'Set for this environment',
  },
  about: 'About',
  limits: 'What holds for topics',
  noRule: 'No rule',
  approvals: 'Who approves what',
  otherwise: 'Everything else happens at once.',
  nobody: 'At once',
  instant: 'Within these limits a topic is made at once, without approval.',
  prefixes: 'Your prefixes',
  prefixesPlatform: 'All prefixes',
  noPrefixes:
    'None of your groups owns a prefix yet. Ask the platform team for one.',
  noPrefixesPlatform: 'No prefix is assigned in the configuration.',
  prefixHelp: 'Only its owner makes topics below a prefix.',
  naming: 'Names',
  pattern: 'Pattern',
  example: 'Looks like',
  longest: 'Longest',
  characters: '{{number}} characters',
  platform: 'Platform team',
  platformHelp:
    'May act for every team; it is recorded, and the owner is told.',
} as const;
