// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import '@testing-library/jest-dom';
import { isError } from '@backstage/errors';
import { configure } from '@testing-library/dom';

// A page is drawn slowly where the machine is busy, which is no failure.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

// jsdom's computed styles break off at a border that is written with a CSS
// variable, as the grid's is. Tests ask for them only to tell what is hidden.
const getComputedStyle = window.getComputedStyle;
window.getComputedStyle = (element, pseudo) => {
  try {
    return getComputedStyle(element, pseudo);
  } catch (error) {
    if (isError(error) && /'border-.* on string/.test(error.message)) {
      return (element as HTMLElement).style;
    }
    throw error;
  }
};
