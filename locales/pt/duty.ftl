### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Após o fim das atualizações de segurança, não espere que o fabricante corrija as novas vulnerabilidades que forem descobertas. Preveja um aumento do risco para a segurança informática. A entidade operadora deve controlar este risco.
    .changes = Altere o dispositivo, o respetivo software ou as respetivas definições apenas do modo permitido pelo fabricante. Outras alterações podem prejudicar a segurança das pessoas, o desempenho e a segurança informática.
    .interoperability = Utilize o dispositivo apenas em conjunto com sistemas que sejam compatíveis com o dispositivo e não prejudiquem o desempenho deste. Isto aplica-se também aos sistemas de que o dispositivo necessita.
    .law = Quem tem o dispositivo em utilização deve cumprir a legislação aplicável, em especial a legislação em matéria de proteção de dados.
    .security-event = Se suspeitar de um evento de segurança informática, informe sem demora o fabricante, { $manufacturer }: { $contact }
    .serious-incident = Comunique ao fabricante e à autoridade competente do Estado-Membro em que o utilizador e/ou o doente está estabelecido qualquer incidente grave ocorrido que esteja relacionado com o dispositivo.
    .unused-ports = Desative cada porta e cada interface que não seja obrigatória, não seja utilizada e possa ser desativada.
