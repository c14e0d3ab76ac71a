// Once the session has ended: from the form that the web app has for that, which signs nobody in here, to the page that does.
addEventListener('hashchange', () => location.hash.startsWith('#/login') && location.reload());

export default {};
