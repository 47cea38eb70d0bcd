### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Antes de utilizar o dispositivo
    .identification = Sobre o dispositivo e este documento
    .features = Como o dispositivo está protegido
    .environment = O que fazer pela segurança informática
    .compatibility = O que funciona com o dispositivo
    .network = Internet e outras ligações
    .installation = Preparar o dispositivo
    .access = Início de sessão e acesso
    .data = Dados pessoais
    .malware = Proteção contra software malicioso
    .updates = Atualizações
    .recovery = Cópia de segurança, restauro e falhas
    .maintenance = Tarefas que se repetem regularmente
    .incidents = Se algo não estiver bem
    .risks = Riscos que permanecem e erros a evitar
    .decommissioning = Quando deixar de utilizar o dispositivo
    .contact = Quem contactar
    .history = Alterações neste documento

lead =
    .preparation = Utilize esta lista antes de utilizar o dispositivo pela primeira vez. Cada linha remete para o local com mais informações.
    .identification = Verifique aqui se este documento corresponde ao seu dispositivo.
    .features = Leia aqui sobre uma proteção antes de confiar nela ou de alterar as suas definições.
    .environment = Leia este capítulo antes de utilizar o dispositivo pela primeira vez.
    .compatibility = Leia este capítulo antes de escolher ou atualizar algo que utilize com o dispositivo.
    .network = Leia este capítulo antes de ligar o dispositivo à Internet ou de estabelecer outra ligação.
    .installation = Leia este capítulo antes de preparar o dispositivo.
    .access = Leia este capítulo antes de utilizar o dispositivo pela primeira vez e antes de dar acesso a outras pessoas.
    .data = Leia este capítulo antes de exportar, partilhar ou apagar dados.
    .malware = Leia este capítulo antes de instalar ou remover software.
    .updates = Leia este capítulo antes de instalar ou adiar uma atualização.
    .recovery = Leia este capítulo antes de utilizar o dispositivo pela primeira vez e de novo se algo falhar.
    .maintenance = Utilize este capítulo para planear estas tarefas.
    .incidents = Utilize este capítulo logo que pense que algo não está bem.
    .risks = Leia este capítulo antes de utilizar o dispositivo.
    .decommissioning = Leia este capítulo antes de deixar de utilizar o dispositivo, de o dar a outra pessoa ou de o eliminar.
    .contact = Leia este capítulo antes de comunicar um problema com a segurança informática do dispositivo.
    .history = Leia este capítulo se já conhecer uma revisão anterior deste documento.

party =
    .operator = o utilizador, ou a organização que lhe disponibiliza o dispositivo
    .shared = o fabricante, em conjunto com o utilizador ou com a organização que lhe disponibiliza o dispositivo
    .user = o utilizador
    .patient = o doente

mode =
    .indicator = Como reconhecer o modo

operating-environment =
    .assumptions = O fabricante parte dos seguintes pressupostos:
    .change = Quando voltar a pensar na segurança informática
    .reassess = Volte a percorrer este documento após cada um dos seguintes eventos:
    .reassess-one = Volte a percorrer este documento após o seguinte evento:
    .prohibited = Não faça o seguinte e não deixe que outras pessoas o façam:
    .not_recommended = O fabricante recomenda que não faça o seguinte:

control =
    .required = O que é obrigatório
    .required-caption = O que é obrigatório
    .required-intro = As seguintes medidas devem estar implementadas. A tabela indica quem trata delas.
    .strongly_recommended = O que o fabricante recomenda fortemente
    .strongly_recommended-caption = O que o fabricante recomenda fortemente
    .strongly_recommended-intro = O fabricante recomenda fortemente as seguintes medidas.
    .recommended = O que o fabricante recomenda
    .recommended-caption = O que o fabricante recomenda
    .recommended-intro = O fabricante recomenda as seguintes medidas.
    .preferred = O que o fabricante prefere
    .preferred-caption = O que o fabricante prefere
    .preferred-intro = O fabricante prefere as seguintes medidas a outras medidas adequadas.
    .where_possible = O que o fabricante recomenda sempre que possível
    .where_possible-caption = O que o fabricante recomenda sempre que possível
    .where_possible-intro = O fabricante recomenda as seguintes medidas quando são possíveis.
    .optional = O que é facultativo
    .optional-caption = O que é facultativo
    .optional-intro = As seguintes medidas são facultativas. A tabela indica quem as pode tomar.
    .unstated = Outras medidas
    .unstated-caption = Outras medidas
    .unstated-intro = No caso das seguintes medidas, este documento não indica se são obrigatórias ou recomendadas.
    .group-condition-intro = Se uma linha indicar um grupo que tem uma condição, a medida aplica-se apenas se a condição estiver satisfeita.
    .group-choice-intro = Se uma linha indicar um grupo, a tabela dos grupos especifica quantas medidas do grupo são suficientes.
    .title = Medida
    .responsibility = Quem trata disto
    .otherwise = Sem esta medida: { $otherwise }
    .missing = **Se esta medida faltar.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Não utilize o dispositivo sem esta medida.
       *[other] Certifique-se de que esta medida está implementada.
    }
    .avoid-part = { $stop_use ->
        [true] Não utilize esta parte do sistema sem esta medida.
       *[other] Certifique-se de que esta medida está implementada.
    }
    .stop_use = { $stop_use ->
        [true] O dispositivo não deve ser utilizado sem esta medida.
       *[false] O dispositivo pode ser utilizado sem esta medida.
    }
    .stop_use-part = { $stop_use ->
        [true] Esta parte do sistema não deve ser utilizada sem esta medida.
       *[false] Esta parte do sistema pode ser utilizada sem esta medida.
    }
    .risk = Risco decorrente da própria medida: { $risk }

control-group = Grupos de medidas
    .caption = Grupos de medidas
    .condition-intro = Se um grupo tiver uma condição, as respetivas medidas aplicam-se apenas se a condição estiver satisfeita.
    .choice-left-out = todas as medidas do grupo

group-choice =
    .all = todas as medidas do grupo
    .at_least_one = pelo menos uma medida do grupo

no-action =
    .caption = Medidas que não precisa de tomar
    .kind = Medida

training = O que aprender
    .caption = O que aprender
    .role = Quem

installation =
    .preparing = Antes de começar
    .installing = Passo a passo
    .installed_by = Quem prepara o dispositivo: { $installed_by }.
    .steps = Para preparar o dispositivo:
    .verify = Depois de preparar o dispositivo, verifique o seguinte:
    .if_failed = Se não tiver funcionado: { $if_failed }

hardening = Definições para a segurança informática
    .caption = Definições para a segurança informática

multi-factor = Um segundo passo no início de sessão
    .state = { $state ->
        [provided] O dispositivo pode pedir um segundo passo no início de sessão.
        [not_provided] O dispositivo não pede um segundo passo no início de sessão.
        [by_operator] O segundo passo no início de sessão deve ser assegurado pelo utilizador ou pela organização que lhe disponibiliza o dispositivo.
        [by_host] O sistema operativo ou o sistema anfitrião assegura o segundo passo no início de sessão.
       *[not_applicable] Um segundo passo no início de sessão não é aplicável.
    }
    .state-part = { $state ->
        [provided] Esta parte do sistema pode pedir um segundo passo no início de sessão.
        [not_provided] Esta parte do sistema não pede um segundo passo no início de sessão.
        [by_operator] O segundo passo no início de sessão deve ser assegurado pelo utilizador ou pela organização que lhe disponibiliza o dispositivo.
        [by_host] O sistema operativo ou o sistema anfitrião assegura o segundo passo no início de sessão.
       *[not_applicable] Um segundo passo no início de sessão não é aplicável.
    }
    .state-should = { $need ->
        [optional] O segundo passo no início de sessão pode ser assegurado pelo utilizador ou pela organização que lhe disponibiliza o dispositivo.
       *[other] Recomenda-se que o segundo passo no início de sessão seja assegurado pelo utilizador ou pela organização que lhe disponibiliza o dispositivo.
    }
    .state-inactive = { $state ->
        [by_host] O segundo passo no início de sessão assegurado pelo sistema operativo ou pelo sistema anfitrião só é pedido quando está ativado.
       *[other] Um segundo passo no início de sessão só é pedido quando está ativado.
    }
    .required_for = É obrigatório um segundo passo no início de sessão para: { $required_for }.
    .method = Segundos passos disponíveis: { $method }.
    .reset = Reposição do segundo passo: { $reset }

role = Quem pode ter acesso
    .caption = Quem pode ter acesso
    .title = Quem

function = Quem pode fazer o quê
    .caption = Quem pode fazer o quê

password =
    .unlocked_by = { $lockout ->
        [none] Quem pode desbloquear o início de sessão: { $unlocked_by }.
       *[other] Quem pode terminar o bloqueio antecipadamente: { $unlocked_by }.
    }

session =
    .configured_by = Quem pode definir o tempo limite: { $configured_by }.

gdpr = Proteção de dados
    .controller = { $controller ->
        [manufacturer] O fabricante é o responsável pelo tratamento dos dados pessoais.
        [operator] O utilizador, ou a organização que lhe disponibiliza o dispositivo, é o responsável pelo tratamento dos dados pessoais.
        [shared] O fabricante é o responsável pelo tratamento dos dados pessoais, em conjunto com o utilizador ou com a organização que lhe disponibiliza o dispositivo.
        [user] O utilizador é responsável pelos dados existentes no dispositivo.
        [patient] O doente é responsável pelos dados existentes no dispositivo.
        [third_party] Um terceiro é o responsável pelo tratamento dos dados pessoais.
        [integrator] O integrador de sistemas é o responsável pelo tratamento dos dados pessoais.
        [practitioner] O profissional de saúde é o responsável pelo tratamento dos dados pessoais.
       *[service_partner] O parceiro de assistência técnica é o responsável pelo tratamento dos dados pessoais.
    }
    .controller_name = Responsável pelo tratamento dos dados pessoais: { $controller_name }.
    .subject_access = Se quiser ver os dados pessoais: { $subject_access }
    .subject_erasure = Se quiser que os dados pessoais sejam apagados: { $subject_erasure }

logging =
    .access = Quem pode ler o registo de eventos: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] O fabricante inicia uma sessão.
        [operator] O utilizador, ou a organização que lhe disponibiliza o dispositivo, inicia uma sessão.
        [shared] O fabricante inicia uma sessão em conjunto com o utilizador ou com a organização que lhe disponibiliza o dispositivo.
        [user] O utilizador inicia uma sessão.
        [patient] O doente inicia uma sessão.
        [third_party] Um terceiro inicia uma sessão.
        [integrator] O integrador de sistemas inicia uma sessão.
        [practitioner] O profissional de saúde inicia uma sessão.
       *[service_partner] O parceiro de assistência técnica inicia uma sessão.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] O dispositivo instala apenas atualizações com uma assinatura digital válida.
        [hash] { $installed_by ->
            [manufacturer] Antes da instalação, o fabricante compara o valor de hash de uma atualização com o valor publicado.
            [service_partner] Antes da instalação, o parceiro de assistência técnica compara o valor de hash de uma atualização com o valor publicado.
            [integrator] Antes da instalação, o integrador de sistemas deve comparar o valor de hash de uma atualização com o valor publicado.
            [practitioner] Antes da instalação, o profissional de saúde deve comparar o valor de hash de uma atualização com o valor publicado.
            [third_party] Antes da instalação, um terceiro compara o valor de hash de uma atualização com o valor publicado.
           *[other] Antes de instalar uma atualização, compare o respetivo valor de hash com o valor publicado.
        }
        [checksum] O dispositivo instala apenas atualizações com uma soma de verificação correta.
        [signed_package] As atualizações são pacotes assinados.
        [app_store] A loja de aplicações verifica a autenticidade de uma atualização.
       *[none] O dispositivo não verifica a autenticidade de uma atualização.
    }
    .installed_by = { $installed_by ->
        [manufacturer] O fabricante instala as atualizações.
        [operator] O utilizador, ou a organização que lhe disponibiliza o dispositivo, instala as atualizações.
        [shared] O fabricante instala as atualizações em conjunto com o utilizador ou com a organização que lhe disponibiliza o dispositivo.
        [user] O utilizador instala as atualizações.
        [patient] O doente instala as atualizações.
        [third_party] Um terceiro instala as atualizações.
        [integrator] O integrador de sistemas instala as atualizações.
        [practitioner] O profissional de saúde instala as atualizações.
       *[service_partner] O parceiro de assistência técnica instala as atualizações.
    }
    .operator_patching = Atualizações que o próprio utilizador instala: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] O fabricante faz a cópia de segurança.
        [operator] O utilizador, ou a organização que lhe disponibiliza o dispositivo, faz a cópia de segurança.
        [shared] O fabricante faz a cópia de segurança em conjunto com o utilizador ou com a organização que lhe disponibiliza o dispositivo.
        [user] O utilizador faz a cópia de segurança.
        [patient] O doente faz a cópia de segurança.
        [third_party] Um terceiro faz a cópia de segurança.
        [integrator] O integrador de sistemas faz a cópia de segurança.
        [practitioner] O profissional de saúde faz a cópia de segurança.
       *[service_partner] O parceiro de assistência técnica faz a cópia de segurança.
    }

decommission = Quando deixar de utilizar o dispositivo
    .transfer = Se ceder o dispositivo a outra pessoa: { $transfer }

incident = Se algo não estiver bem
    .signs = Como se aperceber:
    .actions = O que fazer:
    .report_to = Quem informar: { $report_to }
    .preserve = O que guardar como prova: { $preserve }

glance =
    .contacts-there = Os seus próprios contactos: { $link }
    .it = Mais informações neste documento
    .controls = O que é obrigatório
    .incidents = Se algo não estiver bem
    .installation = Preparar o dispositivo
    .training = O que aprender
    .preparation = Antes de utilizar o dispositivo

glance-party =
    .operator = O utilizador, ou a organização que lhe disponibiliza o dispositivo
    .shared = O fabricante, em conjunto com o utilizador ou com a organização que lhe disponibiliza o dispositivo
    .user = O utilizador
    .patient = O doente

preparation =
    .before = Antes de começar
    .verify = Como saber se funcionou

duty =
    .after-support = Após o fim das atualizações de segurança, não espere que o fabricante corrija as novas vulnerabilidades que forem descobertas. Preveja um aumento do risco para a segurança informática. O utilizador, ou a organização que lhe disponibiliza o dispositivo, deve então lidar com este risco.
    .law = O utilizador e a organização que lhe disponibiliza o dispositivo devem cumprir a legislação aplicável, em especial a legislação em matéria de proteção de dados.

alert = Mensagens e sinais
    .caption = Mensagens e sinais

residual-risk = Riscos que permanecem

misuse = Erros a evitar

support = Durante quanto tempo recebe atualizações de segurança

local-contact = Os seus próprios contactos
    .caption = Os seus próprios contactos

noticeable =
    .yes = O utilizador apercebe-se desta falha.
    .no = O utilizador não se apercebe desta falha.
