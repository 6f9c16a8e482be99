/** Starts the coordinators' desk. */
import './styles/tokens.css';
import './desk/desk/desk';
