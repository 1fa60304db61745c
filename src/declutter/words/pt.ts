import type {LanguagePhrases} from './phrases';

export const pt = (): LanguagePhrases => ({
	disclaimer: {
		whole: [
			'aviso legal', 'isenção de responsabilidade', 'nota da redação', 'nota do editor', 'errata', 'erramos', 'comunicar erro', 'reportar erro',
			'encontrou um erro?', 'viu algum erro?', 'princípios editoriais',
		],
		start: [
			'aviso legal', 'isenção de responsabilidade', 'aviso:', 'nota da redação', 'nota do editor', 'nota de transparência', 'errata:', 'correção:',
			'este artigo foi publicado', 'este artigo foi originalmente', 'este artigo foi traduzido', 'este artigo foi escrito', 'este artigo foi gerado',
			'este artigo foi produzido', 'este artigo é republicado', 'este texto foi publicado', 'este texto foi originalmente', 'este texto foi traduzido',
			'este texto foi gerado', 'este texto não reflete', 'este conteúdo foi', 'esta reportagem foi publicada', 'esta reportagem foi originalmente',
			'esta matéria foi publicada', 'publicado originalmente', 'originalmente publicado', 'traduzido por', 'resumo gerado', 'gerado por ia',
			'com informações da', 'com informações do', 'com informações de', 'as opiniões expressas', 'as opiniões aqui', 'os artigos assinados',
			'o conteúdo deste artigo', 'encontrou algum erro', 'encontrou um erro', 'viu algum erro', 'comunicar erro', 'se comprar através', 'os preços podem',
			'alguns links',
		],
		anywhere: [
			'não refletem necessariamente', 'não reflete necessariamente', 'não representam necessariamente', 'não representa necessariamente',
			'não reflete, necessariamente', 'não refletem, necessariamente', 'inteira responsabilidade', 'exclusiva responsabilidade',
			'responsabilidade de seus autores', 'receber uma comissão', 'recebe uma comissão', 'ganhar uma comissão', 'receber uma parcela das vendas',
			'links de afiliados', 'link de afiliado', 'traduzido automaticamente', 'com auxílio de inteligência artificial',
			'com o auxílio de inteligência artificial', 'com ajuda de inteligência artificial', 'não constitui aconselhamento',
			'não constitui recomendação de investimento',
		],
	},
	related: {
		whole: [
			'relacionados', 'relacionadas', 'relacionado', 'notícias relacionadas', 'notícia relacionada', 'artigos relacionados', 'artigo relacionado',
			'matérias relacionadas', 'matéria relacionada', 'conteúdo relacionado', 'conteúdos relacionados', 'posts relacionados', 'assuntos relacionados',
			'temas relacionados', 'tópicos relacionados', 'vídeos relacionados', 'leia também', 'leia mais', 'leia ainda', 'leia a seguir', 'ler também',
			'ler mais', 'veja também', 'veja mais', 'ver mais', 'ver também', 'ver tudo', 'assista também', 'saiba mais', 'continue lendo', 'continue a ler',
			'carregar mais', 'mostrar mais', 'mais lidas', 'mais lidos', 'as mais lidas', 'mais lidas agora', 'mais lidas do dia', 'mais vistas', 'mais vistos',
			'mais acessadas', 'mais comentadas', 'mais populares', 'mais recentes', 'mais notícias', 'mais artigos', 'mais conteúdo', 'mais sobre o tema',
			'mais sobre este assunto', 'mais sobre este tema', 'mais para si', 'mais do autor', 'mais vídeos', 'últimas notícias', 'últimas', 'últimos artigos',
			'últimos posts', 'últimas publicações', 'última hora', 'posts recentes', 'artigos recentes', 'notícias recentes', 'notícias', 'outras notícias',
			'outros artigos', 'destaques', 'destaque', 'em destaque', 'em alta', 'tendências', 'manchetes', 'ao minuto', 'plantão', 'recomendados',
			'recomendadas', 'recomendado', 'recomendado para você', 'recomendados para você', 'recomendadas para você', 'recomendado para si', 'recomendamos',
			'recomendações', 'recomendados para ti', 'para você', 'para si', 'você pode gostar', 'você também pode gostar', 'você pode se interessar',
			'talvez você goste', 'pode interessar', 'pode também gostar', 'também pode gostar', 'também pode interessar', 'também lhe pode interessar',
			'não perca', 'não deixe de ler', 'escolhas do editor', 'escolha do editor', 'sugestões', 'sugestão de leitura', 'sugestões de leitura',
			'próxima notícia', 'próximo artigo', 'artigo anterior', 'artigo seguinte', 'próximo', 'anterior', 'nas redes', 'conteúdo patrocinado',
			'conteúdo de marca', 'links patrocinados', 'pela web',
		],
		start: [
			'mais de ', 'mais sobre ', 'mais em ', 'mais notícias de', 'mais lidas de', 'mais lidas em', 'últimas de ', 'últimas notícias de', 'notícias de ',
			'veja mais sobre', 'leia mais sobre', 'todas as notícias', 'tudo sobre ', 'outras notícias',
		],
	},
	readMore: {
		whole: ['leia mais', 'ler mais', 'saiba mais', 'veja mais', 'leia também', 'ver mais', 'clique aqui'],
		start: [
			'leia também', 'leia mais', 'leia ainda', 'leia:', 'leia a ', 'leia aqui', 'leia a íntegra', 'leia a reportagem', 'ler também', 'ler mais', 'ler:',
			'lê também', 'lê mais', 'veja também', 'veja mais', 'veja:', 'veja aqui', 'veja ainda', 'ver também', 'ver mais', 'assista também', 'assista:',
			'ouça:', 'ouça também', 'confira:', 'confira também', 'confira mais', 'confira aqui', 'saiba mais', 'saiba aqui', 'entenda:', 'relacionado:',
			'relacionada:', 'relacionadas:', 'notícia relacionada', 'notícias relacionadas', 'mais informações', 'mais sobre', 'mais:', 'recomendado:',
			'recomendamos:', 'não perca:', 'não perca também', 'clique aqui', 'vídeo:', 'vídeos:', 'fotos:', 'galeria:', 'ao vivo:', 'siga ao vivo', 'análise:',
			'opinião:', 'entrevista:', 'pode ler', 'você pode gostar', 'também pode interessar',
		],
	},
	newsletter: {
		whole: [
			'newsletter', 'newsletters', 'boletim', 'inscreva-se', 'subscrever', 'subscreva', 'assine nossa newsletter', 'seu e-mail', 'o seu e-mail',
			'endereço de e-mail', 'cadastre-se', 'baixe o app', 'baixe nosso app', 'fique por dentro', 'receba as notícias', 'as nossas newsletters',
		],
		start: [
			'receba as notícias', 'receba as principais', 'receba os destaques', 'receba as últimas', 'assine nossa newsletter', 'assine a newsletter',
			'assine as newsletters', 'assine grátis', 'assine gratuitamente', 'assine o boletim', 'inscreva-se', 'inscreve-te', 'cadastre-se e receba',
			'cadastre-se na', 'cadastre-se para receber', 'cadastre seu e-mail', 'subscreva a', 'subscreva as', 'subscreva gratuitamente', 'subscreve a',
			'receba nossa', 'receba nossas', 'receba a nossa', 'receba no seu', 'receba gratuitamente', 'receba por e-mail', 'receba toda', 'receba diariamente',
			'receba em primeira mão', 'quero receber', 'newsletter:', 'digite seu e-mail', 'insira o seu e-mail', 'insira seu e-mail', 'introduza o seu',
			'obrigado por subscrever', 'ao se inscrever', 'ao subscrever', 'ao clicar em assinar', 'ao clicar em cadastrar', 'fique por dentro',
			'fique bem informado', 'fique informado', 'mantenha-se informado', 'entre no canal', 'entre no grupo', 'entre para o grupo', 'participe do canal',
			'participe do grupo', 'participe do nosso', 'siga o canal', 'siga nosso canal', 'siga o nosso canal', 'clique aqui para entrar no',
			'clique para seguir o canal', 'clique e siga', 'baixe o app', 'baixe nosso app', 'baixe o aplicativo', 'descarregue a app', 'descarregue a nossa',
			'ative as notificações',
		],
		anywhere: [
			'nossa newsletter', 'nossas newsletters', 'a nossa newsletter', 'newsletter gratuita', 'newsletter diária', 'newsletter semanal',
			'por e-mail gratuitamente', 'na sua caixa de entrada', 'em sua caixa de entrada', 'canal do whatsapp', 'canal no whatsapp', 'grupo do whatsapp',
			'grupo no whatsapp', 'canal do telegram', 'canal no telegram', 'cancelar a subscrição', 'cancelar a inscrição', 'google play e app store',
		],
	},
	subscription: {
		whole: [
			'assine', 'assine já', 'assine agora', 'assinar', 'assinante', 'já é assinante?', 'já sou assinante', 'sou assinante', 'fazer login', 'faça login',
			'faça seu login', 'entrar', 'iniciar sessão', 'criar conta', 'crie sua conta', 'exclusivo para assinantes', 'só para assinantes',
			'exclusivo assinantes', 'conteúdo exclusivo', 'conteúdo exclusivo para assinantes', 'apoie-nos', 'doe agora', 'faça uma doação', 'oferecer artigo',
			'ver planos', 'ver ofertas',
		],
		start: [
			'conteúdo exclusivo', 'conteúdo restrito', 'conteúdo para assinantes', 'exclusivo para assinantes', 'este conteúdo é exclusivo',
			'este artigo é exclusivo', 'este texto é exclusivo', 'esta matéria é exclusiva', 'esta reportagem é exclusiva', 'para continuar lendo',
			'para continuar a ler', 'para ler este', 'para ler o artigo', 'continue lendo com', 'continue a ler com', 'assine para', 'assine por', 'assine agora',
			'assine já', 'seja assinante', 'seja um assinante', 'torne-se assinante', 'já é assinante', 'já é subscritor', 'já é leitor', 'já tem conta',
			'já tem uma conta', 'já tem cadastro', 'não é assinante', 'faça login', 'faça seu login', 'faça o login', 'faça seu cadastro', 'inicie sessão',
			'registe-se', 'crie uma conta', 'crie a sua conta', 'você atingiu o limite', 'atingiu o limite', 'acesso ilimitado', 'apoie nosso',
			'apoie o jornalismo', 'ofereça este artigo',
		],
		anywhere: [
			'acesso ilimitado', 'sem fidelização', 'cancele quando quiser', 'cancele a qualquer momento', 'cancelar a qualquer momento',
			'exclusivo para assinantes', 'exclusivos para assinantes', 'exclusiva para assinantes', 'apenas para assinantes', 'torne-se assinante',
		],
	},
	share: {
		whole: [
			'compartilhar', 'compartilhe', 'compartilhe isso', 'compartilhe esta notícia', 'compartilhe essa notícia', 'compartilhe este artigo',
			'compartilhar no facebook', 'compartilhar no twitter', 'compartilhar no x', 'compartilhar no whatsapp', 'compartilhar via', 'compartilhe no',
			'compartilhar notícia', 'compartilhar artigo', 'compartilhe nas redes sociais', 'partilhar', 'partilhe', 'partilhar artigo', 'partilhar este artigo',
			'partilhe este artigo', 'partilhar no facebook', 'partilhar no whatsapp', 'partilhar via', 'copiar', 'copiar link', 'copiar ligação', 'link copiado',
			'link copiado!', 'enviar por e-mail', 'enviar por email', 'imprimir', 'guardar', 'guardar artigo', 'salvar', 'salvar para ler depois', 'tweetar',
			'siga-nos', 'siga-nos no', 'siga', 'siga nas redes', 'nas redes sociais', 'redes sociais', 'seguir', 'ler mais tarde', 'tamanho da letra',
			'voltar ao topo', 'ir para o topo', 'gostou desta notícia?',
		],
		start: [
			'siga-nos', 'siga nosso', 'siga nossas', 'siga-me', 'segue-nos', 'sigam-nos', 'acompanhe-nos', 'acompanhe nas', 'nos siga', 'curta nossa',
			'compartilhe essa', 'compartilhe esta', 'compartilhe este', 'partilhe esta', 'partilhe este', 'gostou deste', 'gostou desta', 'fale com a',
			'fale conosco', 'envie sugestões', 'tem alguma sugestão', 'tem uma dica',
		],
		anywhere: ['siga-nos no', 'siga-nos nas', 'nas redes sociais:', 'como fonte preferida', 'fonte preferencial', 'fontes preferidas', 'abre em nova janela'],
	},
	tags: {
		whole: [
			'tags', 'temas', 'tópicos', 'tópico', 'assuntos', 'assunto', 'etiquetas', 'palavras-chave', 'categorias', 'categoria', 'editoria', 'mais sobre',
			'tudo sobre', 'veja mais sobre', 'leia tudo sobre', 'em pauta', 'tags relacionadas',
		],
		start: [
			'tags:', 'temas:', 'tópicos:', 'tópicos relacionados', 'assuntos:', 'assuntos relacionados', 'etiquetas:', 'palavras-chave', 'categorias:',
			'categoria:', 'mais sobre:', 'leia mais sobre:', 'leia tudo sobre', 'tudo sobre:', 'publicado em ', 'arquivado em',
		],
	},
	byline: {
		whole: [
			'por', 'autor', 'autora', 'redação', 'da redação', 'publicado', 'atualizado', 'foto', 'imagem ilustrativa', 'foto ilustrativa', 'tempo de leitura',
			'fonte', 'lusa', 'agência lusa',
		],
		start: [
			'por ', 'por: ', 'autor:', 'autora:', 'escrito por', 'texto:', 'texto de ', 'reportagem:', 'reportagem de ', 'edição:', 'da redação',
			'do correspondente', 'publicado', 'publicado:', 'publicado em', 'publicada em', 'publicado por', 'postado', 'atualizado', 'atualizada',
			'atualizado em', 'última atualização', 'última modificação', 'modificado', 'criado em', 'data de publicação', 'tempo de leitura', 'leitura:', 'foto:',
			'fotos:', 'foto de ', 'foto - ', 'crédito:', 'créditos:', 'crédito da foto', 'imagem:', 'imagens:', 'imagem ilustrativa', 'foto ilustrativa',
			'ilustração:', 'legenda:', 'fotografia:', 'fonte:', 'fontes:', 'vídeo:', 'divulgação', 'reprodução/', 'foto reprodução', 'enviado especial',
			'tradução:',
		],
		anywhere: [
			'min de leitura', 'minutos de leitura', 'minuto de leitura', 'min. de leitura', 'tempo de leitura', 'minutos para ler', 'foto: reprodução',
			'foto: divulgação', 'agência brasil',
		],
	},
	authorBio: {
		whole: [
			'sobre o autor', 'sobre a autora', 'sobre os autores', 'sobre o colunista', 'sobre a colunista', 'ver todos os artigos', 'ver perfil',
			'ver todos os posts', 'mais do autor', 'saiba mais sobre o autor',
		],
		start: [
			'sobre o autor', 'sobre a autora', 'o autor é', 'a autora é', 'os autores são', 'jornalista formado', 'jornalista formada', 'formado em',
			'formada em', 'graduado em', 'graduada em', 'ver todos os artigos de', 'todos os posts de', 'repórter do', 'repórter da', 'editor do', 'editora do',
			'colunista do', 'colunista da',
		],
		anywhere: [
			'é jornalista', 'é repórter', 'é editor do', 'é editora do', 'é colunista', 'é correspondente', 'é colaborador', 'é colaboradora', 'é redator',
			'é redatora',
		],
	},
	comments: {
		whole: [
			'comentários', 'comentário', 'comentar', 'comente', '0 comentários', '1 comentário', 'nenhum comentário', 'sem comentários', 'ver comentários',
			'ver os comentários', 'mostrar comentários', 'deixe um comentário', 'deixe seu comentário', 'deixe o seu comentário', 'deixe uma resposta',
			'deixar um comentário', 'escreva um comentário', 'adicionar comentário', 'enviar comentário', 'publicar comentário', 'faça um comentário',
			'cancelar resposta', 'comente esta notícia', 'comentários fechados', 'os comentários estão encerrados', 'dê a sua opinião',
		],
		start: [
			'comentários (', 'os comentários são', 'os comentários não', 'os comentários publicados', 'os comentários estão', 'deixe um comentário',
			'deixe seu comentário', 'deixe uma resposta', 'o seu endereço de e-mail não será', 'o seu endereço de email não será',
			'seu endereço de e-mail não será', 'campos obrigatórios', 'para comentar', 'para deixar um comentário', 'faça login para comentar',
			'inicie sessão para comentar', 'você precisa estar logado', 'você precisa fazer login', 'seja o primeiro a', 'o que achou', 'o que você acha',
			'o que acha', 'qual a sua opinião', 'dê a sua opinião', 'participe da conversa', 'este site utiliza o akismet',
		],
		anywhere: ['nos comentários abaixo', 'são de responsabilidade exclusiva', 'não representam a opinião deste'],
	},
	advertisement: {
		whole: [
			'publicidade', 'anúncio', 'anúncios', 'propaganda', 'pub', 'publicidade -', 'continua após a publicidade', 'continua depois da publicidade',
			'continua após o anúncio', 'leia mais após a publicidade', 'continue lendo após a publicidade', 'a matéria continua após o anúncio',
			'a matéria continua após a publicidade', 'artigo continua após a publicidade', 'publicidade - continue a ler a seguir', 'conteúdo patrocinado',
			'patrocinado', 'patrocinado por', 'conteúdo de marca', 'publieditorial', 'publi', 'informe publicitário', 'ver oferta', 'ver preço', 'comprar',
			'comprar agora', 'compre agora', 'fechar anúncio', 'pular anúncio', 'role para continuar',
		],
		start: [
			'publicidade -', 'publicidade:', 'publicidade ', 'continua após', 'continua depois', 'a matéria continua', 'o artigo continua', 'a notícia continua',
			'patrocinado por', 'apresentado por', 'oferecido por', 'em parceria com', 'um conteúdo de', 'desative o bloqueador', 'desative seu bloqueador',
			'você está usando um bloqueador',
		],
	},
	player: {
		whole: [
			'ouvir', 'ouça', 'ouvir artigo', 'ouvir notícia', 'ouça este artigo', 'ouça esta notícia', 'ouça este conteúdo', 'ouvir este artigo',
			'ouça a matéria', 'áudio', 'assistir', 'assista ao vídeo', 'assista agora', 'reproduzir', 'reproduzir vídeo', 'pausar', 'tela cheia', 'ecrã inteiro',
			'legendas', 'vídeo', 'vídeos', 'ver vídeo', 'veja o vídeo', 'podcast', 'galeria', 'galeria de fotos', 'ver galeria', 'ver fotos', 'ampliar imagem',
			'carregando', 'a carregar', 'ao vivo', 'em direto', 'próximo vídeo',
		],
		start: [
			'ouça este', 'ouça esta', 'ouvir este', 'áudio:', 'vídeo:', 'assista ao vídeo', 'veja o vídeo', 'este vídeo', 'o vídeo não', 'seu navegador não',
			'o seu navegador não', 'o seu browser não', 'ative o javascript', 'carregando o player', 'ocorreu um erro', 'galeria de', 'narrado por', 'este áudio',
		],
		anywhere: ['não suporta o elemento', 'não suporta áudio', 'não suporta vídeo', 'voz gerada por', 'voz sintética', 'gerado automaticamente por voz'],
	},
	consent: {
		whole: [
			'aceitar', 'aceitar todos', 'aceitar cookies', 'aceitar e continuar', 'rejeitar tudo', 'rejeitar todos', 'gerir cookies', 'gerir preferências',
			'configurar cookies', 'definições de cookies', 'configurações de cookies', 'política de cookies', 'política de privacidade',
			'preferências de privacidade', 'conteúdo externo', 'conteúdo bloqueado', 'mostrar conteúdo', 'carregar conteúdo',
		],
		start: [
			'usamos cookies', 'utilizamos cookies', 'nós utilizamos cookies', 'nós usamos cookies', 'nós e os nossos parceiros', 'valorizamos sua privacidade',
			'valorizamos a sua privacidade', 'este site usa cookies', 'este site utiliza cookies', 'este website utiliza cookies', 'o nosso site utiliza',
			'nosso site utiliza', 'ao continuar navegando', 'ao continuar a navegar', 'ao navegar neste', 'ao clicar em "aceitar', 'ao clicar em aceitar',
			'este conteúdo é de', 'este conteúdo está alojado', 'este conteúdo está bloqueado', 'este conteúdo não está disponível',
			'este artigo contém conteúdo', 'esta página contém conteúdo', 'conteúdo externo', 'conteúdo bloqueado', 'para ver este conteúdo',
			'para visualizar este conteúdo', 'para exibir este conteúdo', 'solicitamos a sua permissão', 'pedimos sua autorização',
			'precisamos do seu consentimento',
		],
		anywhere: [
			'política de cookies', 'política de privacidade', 'preferências de cookies', 'conteúdo fornecido por', 'autorização antes que algo seja carregado',
			'dados pessoais podem ser transmitidos',
		],
	},
	copyright: {
		whole: ['todos os direitos reservados', 'direitos reservados', 'termos de uso', 'termos e condições', 'proibida a reprodução'],
		start: ['todos os direitos', 'direitos reservados', '© ', 'copyright', 'proibida a reprodução', 'é proibida a reprodução', 'é proibida a cópia'],
		anywhere: [
			'todos os direitos reservados', 'proibida a reprodução', 'reprodução total ou parcial', 'sem autorização prévia', 'sem autorização escrita',
			'sem autorização expressa', 'licença creative commons',
		],
	},
});
