const app = document.getElementById('app') ?? document.body
app.textContent = 'One line of text.'
