/** 256 everyday English words for suggested passphrases: short, calm, hard to confuse. */
export const wordsEn: readonly string[] = `
acorn almond anchor apple apron arch arrow aspen autumn bagel bamboo banana barley basil
basket beach beacon bean bear beaver beech bell berry birch bird blue boat book boots bottle
branch bread breeze brick bridge brook broom bucket butter button cabin cake camel camera
candle canoe carpet carrot castle cedar cello chair chalk cherry chess circle cliff clock
cloud clover coach coast cocoa coffee comet copper coral corner cotton crane crow cup daisy
dance dawn deer desert door dove dragon dream drum duck dune eagle earth echo elbow elm
engine falcon farm fern ferry field finch fire flag flower flute forest fox frost garden
garlic gate ginger glass glove goat gold goose grain grape grass green guitar hammer hare
hawk hazel hedge hill honey horse hour island ivory jacket jam jelly juice kettle key kite
ladder lake lamp leaf lemon letter lily linen lizard maple marble market meadow melon milk
mint mirror mitten moon moss mouse napkin needle nest north nut oak oats ocean olive onion
orange otter owl paddle paint palm paper parrot path peach pear pebble pencil pepper piano
picnic pigeon pillow pine planet plum pocket pond poplar poppy potato puddle puzzle rabbit
radish rain raven reed ribbon rice river robin rocket roof rose rowan ruby saddle sail
salmon sand scarf seal season shadow sheep shell silver skate sky sleigh snail snow soap
song spark spoon spring spruce star stone stork storm summer sunday swan table tea tiger
timber toast tomato torch tower train tulip tunnel turtle wagon water wave wheat wolf wood
yarn
`
  .trim()
  .split(/\s+/);
