/** Starts the patients' page. */
import './styles/tokens.css';
import './patients/page/page';
