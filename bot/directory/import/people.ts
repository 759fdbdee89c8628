/**
 * First names by which a person's name is known in running text: the common ones in Britain today, of every generation
 * and of the larger communities. Names that are plain words or places as well ("Grace", "Faith", "Hope", "Mark", "Chester")
 * are left out unless a title or a second name stands beside them.
 */
export const firstNames: ReadonlySet<string> = new Set(
  (
    'Aaron Abby Abdul Abigail Adam Adele Adrian Agnes Ahmed Aisha Alan Albert Alec Alex Alexander Alexandra Alfie Alfred Ali Alice Alison Allan Amanda Amber Amelia ' +
    'Amina Amir Amit Amy Ana Andrea Andrew Andy Angela Anita Ann Anna Anne Annette Anthony Antonia Anwar Arthur Asha Ashley Audrey Barbara Barry Beatrice Becky ' +
    'Belinda Ben Benjamin Bernadette Bernard Beryl Beth Bethany Betty Beverley Bilal Bob Brenda Brian Bridget Bruce Callum Cameron Carl Carla Carly Carol ' +
    'Carole Caroline Carolyn Catherine Cath Cathy Celia Charles Charlie Charlotte Cheryl Chloe Chris Christina Christine Christopher Claire Clare Clive Colette Colin Connor ' +
    'Craig Cynthia Damian Daniel Danielle Danny Darren Dave David Dawn Dean Debbie Deborah Debra Denise Dennis Derek Diana Diane Dominic Donald Donna Doreen Doris ' +
    'Dorothy Douglas Duncan Eddie Edith Edward Eileen Elaine Eleanor Elizabeth Ella Ellen Ellie Elsie Emily Emma Eric Ernest Esther Ethan Ethel Eva Eve ' +
    'Evelyn Farah Fatima Fiona Florence Frances Francesca Fred Frederick Gareth Gary Gavin Gemma Geoff Geoffrey George Georgina Gerald Gerard Gill Gillian ' +
    'Gladys Glen Glenys Gloria Gordon Graeme Graham Greg Gwen Hannah Harold Harriet Harry Hassan Hayley Heather Helen Henry Hilary Howard Hugh Hussain Ian ' +
    'Ibrahim Imran Ines Irene Iris Isaac Isabel Isobel Ivan Jack Jackie Jacob Jacqueline Jake James Jamie Jan Jane Janet Janice Jasmine Jason Javed Jayne ' +
    'Jean Jeff Jeffrey Jennifer Jenny Jeremy Jess Jessica Jill Jim Jo Joan Joanna Joanne Joe Joel John Jon Jonathan Jordan Joseph Josephine Josh Joshua Joyce ' +
    'Judith Judy Julia Julian Julie June Justin Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Katy Kay Keith Kelly Ken Kenneth Kerry Kevin ' +
    'Khalid Kim Kirsty Kyle Laura Lauren Laurence Leah Leanne Lee Leon Leonard Leslie Lewis Liam Lily Linda Lisa Liz Lorna Lorraine Louis Louise Lucy Luke Lydia ' +
    'Lynn Lynne Madeleine Maggie Malcolm Mandy Marcus Margaret Maria Marian Marie Marilyn Marina Marion Marjorie Martha Martin Martyn Mary Maryam Matt Matthew ' +
    'Maureen Maurice Mavis Megan Mel Melanie Melissa Michael Michelle Mick Mike Miriam Mohamed Mohammad Mohammed Moira Molly Monica Muhammad Muriel ' +
    'Nadia Nancy Naomi Nasreen Natalie Natasha Nathan Neil Nicholas Nick Nicola Nicole Nigel Noel Nora Norma Norman Norah Oliver Olivia Omar Oscar ' +
    'Owen Pam Pamela Pat Patricia Patrick Paul Paula Pauline Peggy Penelope Penny Pete Peter Philip Philippa Phil Phillip Phyllis Polly Priya Rachel Raj Rajesh ' +
    'Ralph Raymond Rebecca Reg Rhys Richard Rita Rob Robert Robin Rodney Roger Ron Ronald Rosemary Roy Russell Ruth Ryan Sadia Saima Salim ' +
    'Sally Sam Samantha Samina Samuel Sana Sandra Sanjay Sara Sarah Sean Shabana Shahid Shamim Shane Sharon Shaun Sheila Shirley Sian Simon Sofia Sonia Sophia Sophie ' +
    'Stacey Stan Stella Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Sylvia Tanya Tara Ted Teresa Terry Theresa Thomas Tim Timothy ' +
    'Tina Toby Tom Tony Tracey Tracy Trevor Ursula Valerie Vanessa Vera Veronica Vicky Victoria Vincent Vivien Walter Wayne Wendy Wilfred William Winifred Yasmin ' +
    'Yvonne Zainab Zara Zoe'
  ).split(' '),
)
