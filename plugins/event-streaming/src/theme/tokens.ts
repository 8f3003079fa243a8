// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** The colours of one state: words, what lies behind them, and the icon. */
export interface ToneColors {
  text: string;
  tint: string;
  icon: string;
}

/**
 * What a colour says. Never used alone: an icon or a word says the same.
 */
export type Tone = 'good' | 'attention' | 'bad' | 'neutral' | 'info';

/** The colours that the host theme does not have, for one mode. */
export interface StreamingTokens {
  text: string;
  secondaryText: string;
  /** Lines between rows and around cards. */
  hairline: string;
  /** Lines around buttons and fields. */
  controlBorder: string;
  /** Behind party cards, code and locked fields. */
  subtleFill: string;
  /** Behind the track of a meter and a loading block. */
  track: string;
  link: string;
  tones: Record<Tone, ToneColors>;
  production: { fill: string; onFill: string; tint: string; text: string };
  chart: {
    produced: string;
    consumed: string;
    lag: string;
    grid: string;
    wire: string;
  };
  /** Pieces of a document. */
  code: { key: string; string: string; literal: string };
  /** Lines that are gone or new, and what differs within them. */
  diff: Record<'removed' | 'added', { line: string; text: string }>;
}

const lightTokens: StreamingTokens = {
  text: '#15181C',
  secondaryText: '#59616C',
  hairline: '#E3E5E8',
  controlBorder: '#C9CED6',
  subtleFill: '#FAFAFB',
  track: '#E8EAED',
  link: '#14599F',
  tones: {
    good: { text: '#0F6B34', tint: '#E4F5EA', icon: '#1B8A47' },
    attention: { text: '#854700', tint: '#FFF2DE', icon: '#C27400' },
    bad: { text: '#A3141E', tint: '#FDE9EA', icon: '#CF2A35' },
    neutral: { text: '#4A515C', tint: '#EEF0F2', icon: '#7B838F' },
    info: { text: '#1F5493', tint: '#E8F0F9', icon: '#2A6CB8' },
  },
  production: {
    fill: '#7D1F5E',
    onFill: '#FFFFFF',
    tint: '#F6E6F1',
    text: '#7D1F5E',
  },
  chart: {
    produced: '#2563C9',
    consumed: '#0B8483',
    lag: '#6B5BD2',
    grid: '#ECEDEF',
    wire: '#B4BAC3',
  },
  code: { key: '#14599F', string: '#265C28', literal: '#7A4200' },
  diff: {
    removed: { line: '#FDEDEE', text: '#F8CDD0' },
    added: { line: '#E9F7EE', text: '#BFE6CC' },
  },
};

// Tints are transparent so that they also fit a host with another dark ground.
const darkTokens: StreamingTokens = {
  text: '#FFFFFF',
  secondaryText: '#CDD0D5',
  hairline: 'rgb(255 255 255 / 14%)',
  controlBorder: 'rgb(255 255 255 / 28%)',
  subtleFill: 'rgb(255 255 255 / 3.5%)',
  track: 'rgb(255 255 255 / 12%)',
  link: '#A9D0FF',
  tones: {
    good: { text: '#8BE3A8', tint: 'rgb(80 210 130 / 15%)', icon: '#5CCB85' },
    attention: {
      text: '#FFCB7D',
      tint: 'rgb(255 184 77 / 15%)',
      icon: '#FFB84D',
    },
    bad: { text: '#FFB0B4', tint: 'rgb(248 76 85 / 17%)', icon: '#FF8A90' },
    neutral: {
      text: '#D6D9DD',
      tint: 'rgb(255 255 255 / 8%)',
      icon: '#A9AFB8',
    },
    info: { text: '#B5D6FF', tint: 'rgb(156 201 255 / 12%)', icon: '#9CC9FF' },
  },
  production: {
    fill: '#B03A8A',
    onFill: '#FFFFFF',
    tint: 'rgb(240 169 220 / 17%)',
    text: '#F5BFE5',
  },
  chart: {
    produced: '#82B7FF',
    consumed: '#5FD3CB',
    lag: '#B9ABFF',
    grid: 'rgb(255 255 255 / 10%)',
    wire: 'rgb(255 255 255 / 32%)',
  },
  code: { key: '#BBDAFF', string: '#DDF0C8', literal: '#FFDDA6' },
  diff: {
    removed: {
      line: 'rgb(255 138 144 / 13%)',
      text: 'rgb(255 138 144 / 22%)',
    },
    added: { line: 'rgb(92 203 133 / 10%)', text: 'rgb(92 203 133 / 15%)' },
  },
};

/** The tokens that go with a theme, for `sx` and `styled` callbacks. */
export function tokensOf(theme: {
  palette: { mode: 'light' | 'dark' };
}): StreamingTokens {
  return theme.palette.mode === 'dark' ? darkTokens : lightTokens;
}
