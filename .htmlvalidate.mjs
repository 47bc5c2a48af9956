// What counts as valid HTML for the test of the built pages (tests/site/html.test.ts).
export default {
  root: true,
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    {
      // Astro's element around an interactive part; it draws no box of its own.
      'astro-island': { flow: true, phrasing: true, transparent: true },
      // Astro writes that element's style just before the first one.
      style: { flow: true, phrasing: true },
    },
  ],
  rules: {
    // The style sheet keeps a number on one line; a browser test looks whether it does.
    'tel-non-breaking': 'off',
    // A list to tick is one question with several answers.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    // How Preact writes HTML; browsers and screen readers see no difference.
    'void-style': 'off',
    // Search engines cut a long title; a person in a tab list still wants the whole question.
    'long-title': 'off',
  },
};
