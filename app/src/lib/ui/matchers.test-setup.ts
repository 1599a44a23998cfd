/** Gives the component tests the matchers that speak of the document (`toHaveAccessibleName`, `toHaveFocus`…). */
import '@testing-library/jest-dom/vitest';
